import { type SearchIndex, searchIndex } from '../index/search-index.ts';
import type { SiteSearch } from '../index/site-search.ts';

const opened = new WeakMap<SiteSearch, SearchIndex>();

/** The index of the site that is being built, opened as a browser opens it; once for all pages. */
export function openedIndex(search: SiteSearch): SearchIndex {
  const known = opened.get(search);
  if (known) return known;
  const index = searchIndex(search.data, JSON.parse(search.index.json));
  opened.set(search, index);
  return index;
}
