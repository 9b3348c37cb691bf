import { foldText } from './fold-text.ts';

/** A word of a text: folded, without a possessive ending, with its place in the text. */
export interface Word {
  word: string;
  start: number;
  end: number;
  /** As it stands in the text; tells SALT from salt. */
  written: string;
}

/**
 * Splits a text into the words by which search, tags and proposed links compare texts: a hyphen separates two words, an apostrophe
 * within a word and a possessive ending are left out, accents do not count.
 */
export function wordsOf(text: string): Word[] {
  return [...foldText(text).matchAll(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu)].map(({ 0: match, index }) => ({
    word: match.replace(/'s$/, '').replaceAll("'", ''),
    start: index,
    end: index + match.length,
    written: text.slice(index, index + match.length),
  }));
}
