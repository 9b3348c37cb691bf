import { type Filters, filterKeys } from '../query/filter-keys.ts';

/** What the search page shows; the query part of its address says the same. */
export interface SearchState {
  query: string;
  filters: Filters;
  /** How many results are shown at most. */
  shown: number;
}

/** Results shown at first, and added by each "show more". */
export const pageSize = 20;

/** Reads the query part of an address; what it does not know is passed over. */
export function readSearchState(params: URLSearchParams): SearchState {
  const filters: Filters = {};
  for (const key of filterKeys) {
    const value = params.get(key)?.trim();
    if (value) filters[key] = value;
  }
  const shown = Number(params.get('shown'));
  return { query: params.get('q')?.trim() ?? '', filters, shown: Number.isInteger(shown) && shown > pageSize ? shown : pageSize };
}

/** Writes the query part of an address, `?q=…&area=…`; empty where nothing is asked. */
export function writeSearchState({ query, filters, shown }: SearchState): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const key of filterKeys) if (filters[key]) params.set(key, filters[key]);
  if (shown > pageSize) params.set('shown', String(shown));
  return params.size > 0 ? `?${params}` : '';
}

/** Whether anything is asked at all. */
export function asksSomething({ query, filters }: SearchState): boolean {
  return query !== '' || Object.keys(filters).length > 0;
}
