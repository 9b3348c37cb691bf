import { bodyName } from '../../domain/words/body-name.ts';
import { type FilterKey, type Filters, filterKeys } from '../query/filter-facts.ts';

export const sortOrders = ['relevance', 'date', 'area'] as const;
export type SortOrder = (typeof sortOrders)[number];

/**
 * What is done with findings that lack some of the words: they come `after` the results and are not counted, are left out because
 * `all` words are wanted, or are results too because `any` words will do.
 */
export const wordRules = ['after', 'all', 'any'] as const;
export type WordRule = (typeof wordRules)[number];

/** What the search page shows; the query part of its address says the same. */
export interface SearchState {
  query: string;
  filters: Filters;
  sort: SortOrder;
  /** Whether results stand under the names of their areas. */
  grouped: boolean;
  words: WordRule;
  /** Whether words are taken as typed, and not for what they mean too. */
  asTyped: boolean;
  /** How many results are shown at most. */
  shown: number;
}

/** Results shown at first, and added by each "show more". */
export const pageSize = 20;
/** Nothing asked. */
export const emptyState: SearchState = {
  query: '',
  filters: {},
  sort: 'relevance',
  grouped: false,
  words: 'after',
  asTyped: false,
  shown: pageSize,
};

/** Reads the query part of an address; what it does not know is passed over. @param known filters that there are; all where left out */
export function readSearchState(params: URLSearchParams, known: readonly FilterKey[] = filterKeys): SearchState {
  const filters: Filters = {};
  for (const key of known) {
    const value = params.get(key)?.trim();
    // an address of old may name a body as one report prints it
    if (value) filters[key] = key === 'body' ? bodyName(value) : value;
  }
  const shown = Number(params.get('shown'));
  return {
    query: params.get('q')?.trim() ?? '',
    filters,
    sort: sortOrders.find((order) => order === params.get('sort')) ?? 'relevance',
    grouped: params.get('group') === 'area',
    words: wordRules.find((rule) => rule === params.get('words')) ?? 'after',
    asTyped: params.get('meaning') === 'no',
    shown: Number.isInteger(shown) && shown > pageSize ? shown : pageSize,
  };
}

/** Writes the query part of an address, `?q=…&area=…`; empty where nothing is asked. */
export function writeSearchState({ query, filters, sort, grouped, words, asTyped, shown }: SearchState): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const key of filterKeys) if (filters[key]) params.set(key, filters[key]);
  if (sort !== 'relevance') params.set('sort', sort);
  if (grouped) params.set('group', 'area');
  if (words !== 'after') params.set('words', words);
  if (asTyped) params.set('meaning', 'no');
  if (shown > pageSize) params.set('shown', String(shown));
  return params.size > 0 ? `?${params}` : '';
}

/** Whether anything is asked at all. */
export function asksSomething({ query, filters }: SearchState): boolean {
  return query !== '' || Object.keys(filters).length > 0;
}
