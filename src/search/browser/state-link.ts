import { type SearchState, writeSearchState } from '../answer/search-state.ts';
import { makeElement } from './make-element.ts';

/** A link to another state of the search page; the page takes it without loading anew. */
export function stateLink(state: SearchState, ...label: (Node | string)[]): HTMLAnchorElement {
  return makeElement('a', { href: writeSearchState(state) || '?', 'data-search-state': '' }, ...label);
}
