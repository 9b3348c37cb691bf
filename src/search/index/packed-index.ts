import type { AsPlainObject } from 'minisearch';
import { ownValue } from '../../domain/own-value.ts';
import { large } from './rank-limits.ts';

/**
 * A full-text index as it travels: what MiniSearch writes, with each record's place stored as its distance from the one before.
 * Half the size of MiniSearch's own JSON once compressed.
 */
export interface PackedIndex {
  /** The stored form's version, as MiniSearch names it. */
  version: number;
  records: number;
  /** Names of the streams, in the order of the lists below. */
  streams: string[];
  averages: number[];
  /** By stream, then by record: how many different terms it holds; of a large site about as many. */
  lengths: number[][];
  /** All terms, separated by spaces. */
  terms: string;
  /** By term, then by stream: steps from one record that holds it to the next; where it holds the term n times, -n stands before. */
  postings: number[][][];
}

/** Places, with how often each. */
export type Postings = Record<string, number>;

/** Packs an index whose records are named by their places, 0 and on. */
export function packIndex(plain: AsPlainObject): PackedIndex {
  const streams = Object.keys(plain.fieldIds).sort((a, b) => (ownValue(plain.fieldIds, a) ?? 0) - (ownValue(plain.fieldIds, b) ?? 0));
  const places = Array.from({ length: plain.documentCount }, (_, place) => place);
  if (places.some((place) => plain.documentIds[place] !== place))
    throw new Error('Only an index whose records are named 0 and on can be packed.');
  // A hundred thousand exact lengths are most of what a search fetches before its first result.
  const lengthOf = plain.documentCount > large ? roundedLength : (length: number) => length;
  return {
    version: plain.serializationVersion,
    records: plain.documentCount,
    streams,
    averages: plain.averageFieldLength,
    lengths: streams.map((_, stream) => places.map((place) => lengthOf(plain.fieldLength[place]?.[stream] ?? 0))),
    terms: plain.index.map(([term]) => term).join(' '),
    postings: plain.index.map(([, postings]) => streams.map((_, stream) => packPostings(postings[stream] as Postings | undefined))),
  };
}

/** Each length that is told apart, against the one below. */
const step = 1.5;

/** A length in steps of a half: what a record's length does to its rank is hardly changed. */
export function roundedLength(length: number): number {
  return length === 0 ? 0 : Math.round(step ** Math.round(Math.log(length) / Math.log(step)));
}

/** Packs places, in their order, with how often each. */
export function packPostings(postings: Postings = {}): number[] {
  let last = -1;
  return Object.entries(postings).flatMap(([place, times]) => {
    const step = Number(place) - last;
    last = Number(place);
    return times === 1 ? [step] : [-times, step];
  });
}

/** Gives back what {@link packPostings} took. */
export function unpackPostings(list: readonly number[]): Postings {
  const postings: Postings = {};
  let place = -1;
  let times = 1;
  for (const number of list) {
    if (number < 0) times = -number;
    else {
      place += number;
      postings[place] = times;
      times = 1;
    }
  }
  return postings;
}
