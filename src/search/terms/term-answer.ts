import type { Term } from '../../domain/schemas/term.ts';
import type { RankedRecord } from '../answer/rank.ts';
import { search } from '../answer/search.ts';
import { emptyState } from '../answer/search-state.ts';
import { conceptTerm } from '../index/read-text.ts';
import type { SearchIndex } from '../index/search-index.ts';

const kept = new WeakMap<SearchIndex, Map<string, readonly RankedRecord[]>>();

/**
 * What the search page finds for a term's label where every word must be held, best first; asked once for each index. Nothing
 * where no record holds any of its names.
 */
export function termAnswer({ id, label }: Term, index: SearchIndex): readonly RankedRecord[] {
  const known = kept.get(index) ?? new Map<string, readonly RankedRecord[]>();
  kept.set(index, known);
  const found =
    known.get(id) ?? (index.holders(conceptTerm(id)) > 0 ? search({ ...emptyState, query: label, words: 'all' }, index).results : []);
  known.set(id, found);
  return found;
}
