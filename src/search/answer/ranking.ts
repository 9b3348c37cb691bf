import { firstPlace } from '../../domain/first-place.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { SearchRecord } from '../index/search-record.ts';
import type { ReportPhrase } from '../meaning/open-meaning.ts';

/** A record that answers a query. */
export interface RankedRecord {
  record: SearchRecord;
  /** Its place in the list of records. */
  place: number;
  score: number;
  /** Labels of the words that it does not hold. */
  missing: readonly string[];
  /** Ids of glossary entries near these that it holds. */
  near: readonly string[];
  /** Phrases in which it says what words that it does not hold mean. */
  instead: readonly ReportPhrase[];
  /** Place of the sentence that answers what is likely asked. */
  answer?: number;
}

/** Records that answer a query: the first in their order, and the rest, which come after them, in any order. */
export interface Ranking {
  first: readonly RankedRecord[];
  rest: readonly RankedRecord[];
}

/** Puts two records into order: below 0 where the first comes first. */
export type Order = (a: RankedRecord, b: RankedRecord) => number;

/** Puts records that hold every word before the others, the best first. */
export function fullFirst({ limits: { byPlace } }: Pick<SearchIndex, 'limits'>): Order {
  const order = (a: RankedRecord, b: RankedRecord) => (byPlace ? a.place - b.place : a.record.id < b.record.id ? -1 : 1);
  return (a, b) => Number(a.missing.length > 0) - Number(b.missing.length > 0) || b.score - a.score || order(a, b);
}

/**
 * The first of a list, in order; sorting all of it would keep a reader waiting where there are many.
 * @returns them, and the others as they stood
 */
export function firstInOrder(all: readonly RankedRecord[], count: number, order: Order): Ranking {
  if (count >= all.length) return { first: all.toSorted(order), rest: [] };
  if (count === 0) return { first: [], rest: all };
  const first: RankedRecord[] = [];
  const rest: RankedRecord[] = [];
  for (const one of all) {
    const last = first.at(-1);
    if (first.length === count && (!last || order(last, one) <= 0)) {
      rest.push(one);
      continue;
    }
    const at = firstPlace(first.length, (place) => order(first[place] as RankedRecord, one) > 0);
    first.splice(at, 0, one);
    if (first.length > count) rest.push(first.pop() as RankedRecord);
  }
  return { first, rest };
}
