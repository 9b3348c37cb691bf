import { unpackWords } from './word-list.ts';

/** Whether a folded word is an English word; `undefined` where that is not known yet. */
export type IsEnglish = (word: string) => boolean | undefined;

/** English words as a file that browsers fetch. */
export interface EnglishWords {
  /** Of the dictionary that they come from; it has to travel with them. */
  licence: string;
  /** Packed. */
  words: string;
}

/** Tells English words by a list of words that are spelt the British way; endings in -ize count too. */
export function englishIn({ words }: Pick<EnglishWords, 'words'>): (word: string) => boolean {
  const known = unpackWords(words);
  return (word) => known.has(word) || known.has(word.replace(/iz(?=(?:es?|ed|ing|ers?|ations?)$)/, 'is'));
}
