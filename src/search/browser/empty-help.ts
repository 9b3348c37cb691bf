import { href } from '../../domain/href.ts';
import { urls } from '../../domain/urls.ts';
import type { AnswerView } from '../answer/answer-view.ts';
import type { SearchState } from '../answer/search-state.ts';
import { makeElement } from './make-element.ts';

/** What to try where nothing is found; nothing where something is. The areas and themes that it leads to stand below the results. */
export function emptyHelp({ query, filters }: SearchState, { total, others }: AnswerView): HTMLElement[] {
  if (total + others > 0) return [];
  const link = (address: string, words: string) => makeElement('a', { href: address }, words);
  const ways: (Node | string)[][] = [
    ...(/\S\s+\S/.test(query) ? [['Use fewer words: one or two that a report would use.']] : []),
    ...(query ? [['Try another word for it: ', link(href(urls.terms()), 'all terms, A to Z'), '.']] : []),
    ...(Object.keys(filters).length > 0 ? [['Remove a filter.']] : []),
    ['Browse by ', link('#browse-areas', 'area'), ' or by ', link('#browse-themes', 'theme'), '.'],
  ];
  return [
    makeElement('h3', { class: 'search-area' }, 'What you can try'),
    makeElement('ul', { class: 'search-help' }, ...ways.map((way) => makeElement('li', {}, ...way))),
  ];
}
