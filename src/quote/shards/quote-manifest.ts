import type { PackedNumbers } from '../../search/shards/packed-numbers.ts';
import type { QuotePassage, QuoteReport, QuoteScope } from '../quote-data.ts';

/** What is always read of a large site's quote checker: which file holds what. Passages are numbered report by report. */
export interface QuoteManifest {
  /** Changes with any of the files. */
  digest: string;
  scope: QuoteScope;
  /** First word of each of `words/0.json` and on. */
  words: string[];
  /** Words whose lists are long: they are read only where the others leave too much. */
  common: string[];
  /** Passages of each report, whose texts are `texts/0.json` and on. */
  passages: number[];
}

/** A file of words, separated by spaces, and for each the passages that hold it, as steps from one to the next. */
export interface QuoteWordFile {
  words: string;
  passages: PackedNumbers[];
}

/** The texts of one report. */
export interface QuoteTextFile {
  id: string;
  report?: QuoteReport;
  passages: QuotePassage[];
  /** The place of each among the passages of all reports. */
  places: number[];
}
