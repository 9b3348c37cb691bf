import MiniSearch, { type AsPlainObject, type Query, type SearchOptions, type SearchResult } from 'minisearch';
import { isBesideTerm } from '../text/beside-words.ts';
import { type PackedIndex, postingsByStream, unpackIndex } from './packed-index.ts';
import { type IndexedRecord, searchFields } from './search-fields.ts';

/** A packed index, ready to be searched. */
export interface Mini {
  search: (query: Query, options: SearchOptions) => SearchResult[];
  /** How many records hold a term, in the stream that most hold it in. */
  documentFrequency: (term: string) => number;
  /** All words of the exact stream. */
  words: () => readonly string[];
  /** All terms that begin so. */
  beginning: (start: string) => readonly string[];
}

/**
 * Opens a packed index. MiniSearch is given only the terms that a query asks for, when it asks for them: opening all terms at
 * once would keep a slow phone waiting for most of a second.
 */
export function openMini(packed: PackedIndex): Mini {
  const frame = unpackIndex({ ...packed, terms: '', postings: [] });
  const terms = packed.terms.split(' ');
  const places = new Map(terms.map((term, at) => [term, at]));
  const postings = (term: string) => packed.postings[places.get(term) ?? -1] ?? [];
  const exact = packed.streams.indexOf('exact');
  const unpacked = new Map<string, AsPlainObject['index'][number][1]>();
  const entry = (term: string) => {
    const known = unpacked.get(term) ?? postingsByStream(postings(term));
    unpacked.set(term, known);
    return known;
  };
  return {
    search: (query, options) => {
      const asked = [...new Set(termsIn(query))].filter((term) => places.has(term));
      const index = asked.map((term): AsPlainObject['index'][number] => [term, entry(term)]);
      return MiniSearch.loadJS<IndexedRecord>({ ...frame, index }, searchFields).search(query, options);
    },
    documentFrequency: (term) => Math.max(0, ...postings(term).map((steps) => steps.filter((step) => step > 0).length)),
    words: () => terms.filter((term, at) => !isBesideTerm(term) && (packed.postings[at]?.[exact]?.length ?? 0) > 0),
    beginning: (start) => terms.filter((term) => term.startsWith(start)),
  };
}

function termsIn(query: Query): string[] {
  if (typeof query === 'string') return [query];
  return typeof query === 'object' && 'queries' in query ? query.queries.flatMap(termsIn) : [];
}
