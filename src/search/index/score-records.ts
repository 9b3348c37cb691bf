import type { FullText, Stream } from './full-text.ts';
import { isIn } from './place-set.ts';

/** Terms any of which is looked for, in some streams. */
export interface Asking {
  terms: readonly string[];
  /** How much a term counts in each stream that it is looked for in. */
  boost: Partial<Record<Stream, number>>;
}

/** What is looked for in an index. */
export interface TextQuery {
  /** Things that are looked for, each in several ways. */
  units: readonly (readonly Asking[])[];
  /** Stems all of which must stand in a record; they count hardly anything. */
  phrases: readonly (readonly string[])[];
  /** Whether records are found that hold nothing of it. */
  everything: boolean;
  /** How much how often and how long count: BM25. */
  bm25: { k: number; b: number; d: number };
}

/** Records that were found, in any order. */
export interface Scored {
  places: Uint32Array;
  scores: Float64Array;
}

/** Weight of what has to be found and counts for nothing. */
export const silent = 1e-9;

/** Sums by record. */
interface Sums {
  values: Float64Array;
  /** Whether a record has a sum; these records in the order in which they came, and how many. */
  seen: Uint8Array;
  list: Uint32Array;
  count: number;
}

/**
 * Scores records as MiniSearch does, whose index this is, to the last bit: BM25 of each term in each stream, summed up by term, by way
 * of asking, by unit and over all, and times the number of different terms found. Sums stand in arrays by record, as with a
 * hundred thousand of them MiniSearch's maps keep a reader waiting for seconds.
 */
export function scoreRecords(query: TextQuery, text: FullText): Scored {
  // Where something is thrown on the way, what is half added up is not used again.
  const [all = emptySums(text.records), ...spare] = kept.get(text) ?? [0, 1, 2, 3].map(() => emptySums(text.records));
  kept.delete(text);
  if (query.everything) for (let place = 0; place < text.records; place += 1) add(all, place, 1);
  sumUp(query.units, all, spare, (unit, ofUnit, [, ...rest]) =>
    sumUp(unit, ofUnit, rest, (asking, ofAsking, [, ...left]) =>
      sumUp(asking.terms, ofAsking, left, (term, ofTerm) => addTerm(term, asking.boost, ofTerm, query.bm25, text)),
    ),
  );
  const together = query.phrases.map((stems) => phraseScores(stems, query.bm25, text));
  for (const { places, scores } of together) for (const [at, place] of places.entries()) add(all, place, scores[at] ?? 0);
  const found = termsFound(query, together, text);
  const places = all.list.slice(0, all.count);
  const score = (place: number) => (all.values[place] ?? 0) * (found[place] || 1);
  const base = query.everything ? 1 : 0;
  const scores = Float64Array.from(places, (place) => score(place) - base);
  clear(all);
  kept.set(text, [all, ...spare]);
  return { places, scores };
}

/** Sums that are empty again, as making new ones at every key takes time. */
const kept = new WeakMap<FullText, Sums[]>();

function emptySums(records: number): Sums {
  return { values: new Float64Array(records), seen: new Uint8Array(records), list: new Uint32Array(records), count: 0 };
}

function add(sums: Sums, place: number, value: number): void {
  if (sums.seen[place] === 0) {
    sums.seen[place] = 1;
    sums.list[sums.count] = place;
    sums.count += 1;
  }
  sums.values[place] = (sums.values[place] ?? 0) + value;
}

/** Adds up parts, each by itself first: sums of fractions depend on their order. @param spare empty, one for each level below */
function sumUp<T>(
  parts: readonly T[],
  into: Sums,
  spare: readonly Sums[],
  make: (part: T, into: Sums, spare: readonly Sums[]) => void,
): void {
  const [own = emptySums(into.values.length)] = spare;
  for (const part of parts) {
    // Where nothing is there yet, a sum by itself is the sum.
    if (into.count === 0) {
      make(part, into, spare);
      continue;
    }
    make(part, own, spare);
    for (let at = 0; at < own.count; at += 1) {
      const place = own.list[at] ?? 0;
      add(into, place, own.values[place] ?? 0);
    }
    clear(own);
  }
}

function clear(sums: Sums): void {
  for (let at = 0; at < sums.count; at += 1) {
    const place = sums.list[at] ?? 0;
    sums.values[place] = 0;
    sums.seen[place] = 0;
  }
  sums.count = 0;
}

function addTerm(term: string, boost: Asking['boost'], into: Sums, bm25: TextQuery['bm25'], text: FullText): void {
  for (const [stream, weight] of Object.entries(boost) as [Stream, number][]) {
    const { places, times } = text.places(term, stream);
    if (places.length === 0) continue;
    const worth = worthIn(stream, places.length, bm25, text);
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0;
      add(into, place, (weight || 1) * worth(place, times[at] ?? 0));
    }
  }
}

/** BM25 of a term that so many records hold in a stream. */
function worthIn(
  stream: Stream,
  holders: number,
  { k, b, d }: TextQuery['bm25'],
  text: FullText,
): (place: number, times: number) => number {
  const rarity = Math.log(1 + (text.records - holders + 0.5) / (holders + 0.5));
  const lengths = text.lengths(stream);
  const average = text.average(stream);
  return (place, times) => rarity * (d + (times * (k + 1)) / (times + k * (1 - b + (b * (lengths[place] ?? 0)) / average)));
}

/** Records that hold all of some stems, with what these count. */
function phraseScores(stems: readonly string[], bm25: TextQuery['bm25'], text: FullText): Scored {
  const [first, ...others] = stems;
  if (first === undefined) return { places: new Uint32Array(0), scores: new Float64Array(0) };
  const places = text.places(first, 'stem').places.filter((place) => others.every((stem) => isIn(text.holders(stem, 'stem'), place)));
  const scores = new Float64Array(places.length);
  for (const stem of stems) {
    const own = text.places(stem, 'stem');
    const worth = worthIn('stem', own.places.length, bm25, text);
    let from = 0;
    for (const [at, place] of places.entries()) {
      while ((own.places[from] ?? place) < place) from += 1;
      scores[at] = (scores[at] ?? 0) + silent * worth(place, own.times[from] ?? 0);
    }
  }
  return { places, scores };
}

/** How many different terms were found in each record. */
function termsFound({ units, phrases }: TextQuery, together: readonly Scored[], text: FullText): Uint32Array {
  const holders = new Map<string, Uint32Array[]>();
  const holds = (term: string, places: Uint32Array) => holders.set(term, [...(holders.get(term) ?? []), places]);
  for (const { terms, boost } of units.flat()) {
    for (const term of terms) for (const stream of Object.keys(boost) as Stream[]) holds(term, text.places(term, stream).places);
  }
  for (const [at, stems] of phrases.entries()) for (const stem of stems) holds(stem, together[at]?.places ?? new Uint32Array(0));
  const found = new Uint32Array(text.records);
  const last = new Uint32Array(text.records);
  let number = 0;
  for (const lists of holders.values()) {
    number += 1;
    for (const places of new Set(lists)) {
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] ?? 0;
        if (last[place] === number) continue;
        last[place] = number;
        found[place] = (found[place] ?? 0) + 1;
      }
    }
  }
  return found;
}
