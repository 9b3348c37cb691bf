import Fuse from 'fuse.js';
import { stem } from '../words/stem.ts';
import { wordsOf } from '../words/words-of.ts';
import { type AnalysedRecord, analyseRecord } from './analysed-record.ts';
import type { SearchData } from './search-record.ts';
import { type Speller, speller } from './spelling.ts';

/** Everything that answering a query needs; built once from the search data. */
export interface SearchIndex {
  data: SearchData;
  records: readonly AnalysedRecord[];
  /** Searches the records' terms; places in its answers are places in `records`. */
  fuse: Fuse<string>;
  /** Rarity of a term: the natural logarithm grows as fewer records hold it; undefined where none does. */
  weightOf: (term: string) => number | undefined;
  spell: Speller;
  /** Names of the areas as stems, for telling them in a query; the longest first. */
  areaNames: readonly { id: string; stems: readonly string[] }[];
}

/**
 * Builds the index. Fuse's token search compares whole terms here: each is kept between two spaces, so that a short form is
 * never found within a word, and slips of the pen are put right beforehand by the speller.
 */
export function searchIndex(data: SearchData): SearchIndex {
  const records = data.records.map((record) => analyseRecord(record, data.areas[record.area] ?? record.area));
  const holders = new Map<string, number>();
  const vocabulary = new Map<string, number>();
  for (const { terms, words } of records) {
    for (const term of terms) holders.set(term, (holders.get(term) ?? 0) + 1);
    for (const word of new Set(words)) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  }
  return {
    data,
    records,
    fuse: new Fuse(
      records.map(({ field }) => field),
      { useTokenSearch: true, threshold: 0, ignoreLocation: true, isCaseSensitive: true, includeScore: true, tokenize: spacedTerms },
    ),
    weightOf: (term) => {
      const count = holders.get(term);
      return count && Math.log(1 + (records.length - count + 0.5) / (count + 0.5));
    },
    spell: speller(vocabulary),
    areaNames: Object.entries(data.areas)
      .map(([id, name]) => ({ id, stems: wordsOf(name).map(({ word }) => stem(word)) }))
      .sort((a, b) => b.stems.length - a.stems.length || (a.id < b.id ? -1 : 1)),
  };
}

function spacedTerms(text: string): string[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((term) => ` ${term} `);
}
