import { firstPlace } from '../../domain/first-place.ts';
import type { FindingTally } from '../index/finding-tally.ts';
import type { PackedIndex } from '../index/packed-index.ts';
import type { SearchData } from '../index/search-record.ts';
import type { PackedNumbers } from './packed-numbers.ts';
import type { Runs } from './packed-runs.ts';

/** How large the pieces are. */
export interface ShardSizes {
  /** Records in one file of texts. */
  texts: number;
  /** Characters of JSON in one file of postings, of the vocabulary, and of pairs of words. */
  terms: number;
  words: number;
  pairs: number;
  /** Characters of a list of pairs from which on it is fetched only where nothing else tells. */
  commonPair: number;
}

export const shardSizes: ShardSizes = { texts: 4, terms: 8_000, words: 16_000, pairs: 8_000, commonPair: 50_000 };

/** What is always read of a search in shards: what it says of all records, and which file holds what. */
export interface ShardManifest extends Pick<PackedIndex, 'records' | 'streams' | 'averages'> {
  /** Changes with any of the files. */
  digest: string;
  /** What the first term of each file begins with, `terms/0.json` and on: the places of terms; `words/0.json` and on: how many records hold them. */
  terms: string[];
  words: string[];
  /** What the first pair of each file begins with, `pairs/0.json` and on: where words stand side by side. */
  pairs: string[];
  /** Pairs whose lists are long. */
  commonPairs: string[];
  /** What findings are called within their areas, as it may be typed: "pa 1", "priority action 1". */
  calls: string[];
  /** Words that stand in texts with an apostrophe within them, such as "dont": the texts tell who holds them as they are typed. */
  apartWords: string[];
  /** Areas of records that follow each other, and how many these are. */
  areas: Runs;
  /** Findings by area. */
  tallies: Record<string, FindingTally>;
  /** Records in one of `texts/0.json` and on. */
  texts: number;
  /** Ids of the names that texts brought along. */
  compounds: string[];
}

/** A file of postings: terms separated by spaces, and for each its places by stream. */
export interface ShardTerms extends Pick<PackedIndex, 'terms'> {
  postings: PackedNumbers[][];
}

/** A file of the vocabulary: terms separated by spaces, and how many records hold each; 0 and below where it is no word of the texts as it stands. */
export interface ShardWords {
  terms: string;
  counts: number[];
}

/** A file of pairs of words: their keys, one a line, and for each where it stands. */
export interface ShardPairs {
  pairs: string;
  postings: PackedNumbers[];
}

/** `more.json`: what few searches need. */
export type ShardExtras = Pick<SearchData, 'documents' | 'retired'>;

/** Place of the file that may hold a term: the last whose first term does not come after it; -1 where all do. */
export const fileOf = (term: string, firsts: readonly string[]): number => firstPlace(firsts.length, (at) => (firsts[at] ?? '') > term) - 1;
