import { countOf, type IndexSource } from './index-source.ts';
import { isIn, type PlaceSet, placeSet } from './place-set.ts';
import type { IndexedRecord } from './search-fields.ts';

/** A stream of terms of the index. */
export type Stream = Exclude<keyof IndexedRecord, 'id'>;

/** Places of the records that hold a term in a stream, in order, and how often each holds it. */
export interface TermPlaces {
  places: Uint32Array;
  times: Uint32Array;
}

/** An index, ready to be searched. Terms are taken apart when they are first asked for: all at once would keep a slow phone waiting. */
export interface FullText {
  records: number;
  /** Where a term stands; nowhere where no record holds it. */
  places: (term: string, stream: Stream) => TermPlaces;
  /** The same as a set. */
  holders: (term: string, stream: Stream) => PlaceSet;
  /** How many different terms each record holds in a stream, and the average. */
  lengths: (stream: Stream) => ArrayLike<number>;
  average: (stream: Stream) => number;
  /** How many records hold a term, in the stream that most hold it in. */
  documentFrequency: (term: string) => number;
  /** Places of the records that hold all of some words as they stand; of all records where there are no words. */
  holding: (words: readonly string[]) => number[];
}

/** Opens an index. */
export function openFullText(source: IndexSource): FullText {
  const { records, streams, averages } = source;
  const streamAt = (stream: Stream) => streams.indexOf(stream);
  const places = kept((term, stream) => unpackPlaces(source.postings(term)[streamAt(stream)] ?? []));
  const holders = kept((term, stream) => placeSet(places(term, stream).places, records));
  return {
    records,
    places,
    holders,
    lengths: (stream) => source.lengths()[streamAt(stream)] ?? [],
    average: (stream) => averages[streamAt(stream)] ?? 0,
    documentFrequency: (term) => countOf(source.postings(term)),
    holding: (words) => {
      const [first, ...others] = words;
      if (first === undefined) return Array.from({ length: records }, (_, place) => place);
      return [...places(first, 'exact').places].filter((place) => others.every((word) => isIn(holders(word, 'exact'), place)));
    },
  };
}

/** Unpacks what `packPostings` packed, faster than into an object. */
function unpackPlaces(list: readonly number[]): TermPlaces {
  const count = list.reduce((sum, number) => sum + (number > 0 ? 1 : 0), 0);
  const all = { places: new Uint32Array(count), times: new Uint32Array(count) };
  let place = -1;
  let times = 1;
  let at = 0;
  for (const number of list) {
    if (number < 0) {
      times = -number;
      continue;
    }
    place += number;
    all.places[at] = place;
    all.times[at] = times;
    times = 1;
    at += 1;
  }
  return all;
}

/** Works out what is known of a term in a stream once, when it is first asked for. */
function kept<T>(make: (term: string, stream: Stream) => T): (term: string, stream: Stream) => T {
  const known: Record<Stream, Map<string, T>> = { exact: new Map(), stem: new Map(), about: new Map() };
  return (term, stream) => {
    const value = known[stream].get(term) ?? make(term, stream);
    known[stream].set(term, value);
    return value;
  };
}
