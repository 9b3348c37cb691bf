import MiniSearch, { type AsPlainObject, type Query, type SearchOptions, type SearchResult } from 'minisearch';
import { countOf, type IndexSource } from './index-source.ts';
import { type Postings, postingsByStream } from './packed-index.ts';
import { type IndexedRecord, searchFields } from './search-fields.ts';

/** An index, ready to be searched. */
export interface Mini {
  search: (query: Query, options: SearchOptions) => SearchResult[];
  /** How many records hold a term, in the stream that most hold it in. */
  documentFrequency: (term: string) => number;
  /** Places of the records that hold all of some words as they stand; of all records where there are no words. */
  holding: (words: readonly string[]) => number[];
}

/**
 * Opens an index. MiniSearch is given only the terms that a query asks for, when it asks for them, and the records that hold them:
 * opening everything at once would keep a slow phone waiting for most of a second.
 */
export function openMini(source: IndexSource): Mini {
  const { version, records, streams, averages } = source;
  const fieldIds = Object.fromEntries(streams.map((name, stream) => [name, stream]));
  const exact = streams.indexOf('exact');
  const unpacked = new Map<string, Record<string, Postings>>();
  const entry = (term: string) => {
    const known = unpacked.get(term) ?? postingsByStream(source.postings(term));
    unpacked.set(term, known);
    return known;
  };
  const everyPlace = () => Array.from({ length: records }, (_, place) => place);
  return {
    search: (query, options) => {
      const index = [...new Set(termsIn(query))].flatMap((term): AsPlainObject['index'] => {
        const byStream = entry(term);
        return Object.keys(byStream).length > 0 ? [[term, byStream]] : [];
      });
      const places = asksAll(query) ? everyPlace() : [...new Set(index.flatMap(([, byStream]) => placesIn(byStream)))];
      const lengths = source.lengths();
      return MiniSearch.loadJS<IndexedRecord>(
        {
          documentCount: records,
          nextId: records,
          documentIds: Object.fromEntries(places.map((place) => [place, place])),
          fieldIds,
          fieldLength: Object.fromEntries(places.map((place) => [place, lengths.map((list) => list[place] ?? 0)])),
          averageFieldLength: averages,
          storedFields: {},
          dirtCount: 0,
          index,
          serializationVersion: version,
        },
        searchFields,
      ).search(query, options);
    },
    documentFrequency: (term) => countOf(source.postings(term)),
    holding: (words) => {
      const [first, ...others] = words.map((word) => entry(word)[exact] ?? {});
      if (!first) return everyPlace();
      return Object.keys(first)
        .filter((place) => others.every((other) => Object.hasOwn(other, place)))
        .map(Number);
    },
  };
}

function placesIn(byStream: Record<string, Postings>): number[] {
  return Object.values(byStream).flatMap((postings) => Object.keys(postings).map(Number));
}

function termsIn(query: Query): string[] {
  if (typeof query === 'string') return [query];
  return typeof query === 'object' && 'queries' in query ? query.queries.flatMap(termsIn) : [];
}

function asksAll(query: Query): boolean {
  return query === MiniSearch.wildcard || (typeof query === 'object' && 'queries' in query && query.queries.some(asksAll));
}
