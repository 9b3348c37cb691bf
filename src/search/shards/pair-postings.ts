import { foldText } from '../../domain/text/fold-text.ts';
import { wordsOf } from '../../domain/text/words-of.ts';
import { type SearchRecord, textOf } from '../index/search-record.ts';
import { stopWords } from '../text/stop-words.ts';
import { type Between, stretchesOf } from './word-pairs.ts';

/**
 * Where two words stand side by side: for each record that holds them the step to it from the record before, 1 and more, and then each place
 * among its stretches at which the first of them stands, as -1 for the first and below.
 */
export type PairPostings = number[];

/** Where a pair stands, and the last record that has it. */
interface Pair {
  last: number;
  postings: PairPostings;
}

/** Signs that stand between two words in a key, by number; the last stands for no second word. */
const signs: readonly (Between | '')[] = ["'", '.', ' ', ''];

/** The pairs of all records, by their keys; and words by themselves that no other list of records has, as they say nothing. */
export function pairsOf(records: readonly SearchRecord[]): Map<string, PairPostings> {
  // Numbers for words: joining two words for each of millions of pairs would take longer than all else.
  const numbers = new Map<string, number>();
  const byWord: Map<number, Pair>[] = [];
  const numberOf = (word: string) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    byWord.push(new Map());
    numbers.set(word, byWord.length - 1);
    return byWord.length - 1;
  };
  const add = (word: number, rest: number, at: number, record: number) => {
    const known = byWord[word]?.get(rest);
    const pair = known ?? { last: -1, postings: [] };
    if (!known) byWord[word]?.set(rest, pair);
    if (pair.last !== record) pair.postings.push(record - pair.last);
    pair.postings.push(-at - 1);
    pair.last = record;
  };
  for (const [record, one] of records.entries()) {
    const { words, between } = stretchesOf(foldText(textOf(one)));
    const held = words.map(numberOf);
    for (let at = 0; at < between.length; at += 1) {
      add(held[at] ?? 0, (held[at + 1] ?? 0) * signs.length + signs.indexOf(between[at] ?? ' '), at, record);
    }
    for (const word of new Set(words)) if (stopWords.has(word)) add(numberOf(word), signs.indexOf(''), 0, record);
  }
  const words = [...numbers.keys()];
  const key = (word: number, rest: number) => {
    const sign = signs[rest % signs.length];
    return `${words[word] ?? ''}${sign}${sign ? words[Math.floor(rest / signs.length)] : ''}`;
  };
  return new Map(byWord.flatMap((pairs, word) => [...pairs].map(([rest, { postings }]) => [key(word, rest), postings] as const)));
}

/** Words, folded, that texts hold with an apostrophe within them, and not as they are folded: "dont" for "don't". */
export function apartWords(records: readonly SearchRecord[]): string[] {
  const apart = new Set<string>();
  for (const record of records) {
    const text = textOf(record);
    if (!/['\u2018\u2019\u201B\u02BC]/.test(text)) continue;
    for (const [run] of foldText(text).matchAll(/[\p{L}\p{N}']+/gu)) {
      if (!run.includes("'")) continue;
      for (const { word, written } of wordsOf(run)) if (!written.split("'").includes(word)) apart.add(word);
    }
  }
  return [...apart].sort();
}

/** Places at which pairs stand, by record. */
export type PairPlaces = ReadonlyMap<number, readonly number[]>;

/** Records that hold any of some pairs, and where their first words stand. */
export function pairPlaces(lists: readonly PairPostings[]): PairPlaces {
  const places = new Map<number, number[]>();
  for (const list of lists) {
    let record = -1;
    let own: number[] = [];
    for (const number of list) {
      if (number < 0) own.push(-number - 1);
      else {
        record += number;
        own = places.get(record) ?? [];
        if (own.length === 0) places.set(record, own);
      }
    }
  }
  return places;
}

/** Records in which pairs follow each other. @param pairs each with how many stretches it stands after the first */
export function following(pairs: readonly { after: number; places: PairPlaces }[]): number[] {
  const [first, ...others] = pairs.toSorted((a, b) => a.places.size - b.places.size);
  if (!first) return [];
  const fits = (record: number, begin: number) => others.every(({ after, places }) => places.get(record)?.includes(begin + after));
  return [...first.places].flatMap(([record, at]) => (at.some((place) => fits(record, place - first.after)) ? record : []));
}
