import type { SearchIndex } from '../index/search-index.ts';
import { type ParsedQuery, parseQuery } from '../query/parse-query.ts';
import { writeQuery } from '../query/write-query.ts';
import { type SearchAnswer, search } from './search.ts';
import { asksSomething, pageSize, type SearchState } from './search-state.ts';

/** Another search that a reader may want, with what it finds. */
export interface SearchOffer {
  label: string;
  state: SearchState;
  total: number;
}

/**
 * Where a search finds nothing: the same without its filters, its quotes, its exclusions. Where it finds
 * much and its words name an area: that area alone. Offers that find nothing are left out.
 */
export function offers(state: SearchState, { results, plan }: SearchAnswer, index: SearchIndex): SearchOffer[] {
  const offer = (label: string, change: Partial<SearchState>): SearchOffer => {
    const next = { ...state, shown: pageSize, ...change };
    return { label, state: next, total: asksSomething(next) ? search(next.query, next.filters, index).results.length : 0 };
  };
  if (results.length > 0) {
    const areas = state.filters.area || /(?:^|\s)-?area:/i.test(state.query) ? [] : plan.areas;
    return areas
      .map((id) => offer(`Only ${index.data.areas[id] ?? id}`, { filters: { ...state.filters, area: id } }))
      .filter(({ total }) => total > 0 && total < results.length);
  }
  const parsed = parseQuery(state.query);
  const without = (change: Partial<ParsedQuery>) => writeQuery({ ...parsed, ...change });
  const candidates: SearchOffer[] = [];
  if (Object.keys(state.filters).length + parsed.filters.length > 0) {
    candidates.push(offer('The same without filters', { query: without({ filters: [] }), filters: {} }));
  }
  if (parsed.phrases.length > 0) {
    const words = [parsed.words, ...parsed.phrases].filter(Boolean).join(' ');
    candidates.push(offer('The words without the quotation marks', { query: without({ words, phrases: [] }) }));
  }
  if (parsed.without.length > 0) {
    candidates.push(offer('The same without what is left out by a minus', { query: without({ without: [] }) }));
  }
  return candidates.filter(({ total }) => total > 0);
}
