import { keptFor } from '../../domain/kept.ts';
import type { Term } from '../../domain/schemas/term.ts';
import type { RankedRecord } from '../answer/ranking.ts';
import { search } from '../answer/search.ts';
import { emptyState } from '../answer/search-state.ts';
import { conceptTerm } from '../index/read-text.ts';
import { type SearchIndex, searchIndex } from '../index/search-index.ts';
import type { SiteSearch } from '../index/site-search.ts';

const kept = new WeakMap<SearchIndex, Map<string, readonly RankedRecord[]>>();

/**
 * What the search page finds for a term's label where every word must be held, best first; asked once for each index. Nothing
 * where no record holds any of its names.
 */
export function termAnswer({ id, label }: Term, index: SearchIndex): readonly RankedRecord[] {
  const known = kept.get(index) ?? new Map<string, readonly RankedRecord[]>();
  kept.set(index, known);
  const found =
    known.get(id) ??
    (index.documentFrequency(conceptTerm(id)) > 0 ? search({ ...emptyState, query: label, words: 'all' }, index).results : []);
  known.set(id, found);
  return found;
}

/** The index of the site that is being built, opened as a browser opens it; once for all pages. */
export const openedIndex = keptFor(({ data, packed }: SiteSearch): SearchIndex => searchIndex(data, packed));

/** Terms that some finding, response or follow-up holds, in the order given. */
export function heldTerms(terms: readonly Term[], search: SiteSearch): Term[] {
  const index = openedIndex(search);
  return terms.filter((term) => termAnswer(term, index).length > 0);
}
