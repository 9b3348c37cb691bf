import { firstPlace } from '../../domain/first-place.ts';
import type { FindingTally } from '../index/finding-tally.ts';
import type { PackedIndex } from '../index/packed-index.ts';
import type { SearchData } from '../index/search-record.ts';
import type { Runs } from './packed-runs.ts';

/** How large the pieces are. */
export interface ShardSizes {
  /** Records in one file of texts. */
  texts: number;
  /** Characters of JSON in one file of postings, and of the vocabulary. */
  terms: number;
  words: number;
}

export const shardSizes: ShardSizes = { texts: 8, terms: 30_000, words: 16_000 };

/** What is always read of a search in shards: what it says of all records, and which file holds what. */
export interface ShardManifest extends Pick<PackedIndex, 'records' | 'streams' | 'averages'> {
  /** Changes with any of the files. */
  digest: string;
  /** First term of each file, `terms/0.json` and on: the places of terms; `words/0.json` and on: how many records hold them. */
  terms: string[];
  words: string[];
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
export type ShardTerms = Pick<PackedIndex, 'terms' | 'postings'>;

/** A file of the vocabulary: terms separated by spaces, and how many records hold each; 0 and below where it is no word of the texts as it stands. */
export interface ShardWords {
  terms: string;
  counts: number[];
}

/** `more.json`: what few searches need. */
export type ShardExtras = Pick<SearchData, 'documents' | 'retired'>;

/** Place of the file that may hold a term: the last whose first term does not come after it; -1 where all do. */
export const fileOf = (term: string, firsts: readonly string[]): number => firstPlace(firsts.length, (at) => (firsts[at] ?? '') > term) - 1;
