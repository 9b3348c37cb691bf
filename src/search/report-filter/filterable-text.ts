import { stem } from '../../domain/text/stem.ts';
import { type Word, wordsOf } from '../../domain/text/words-of.ts';
import type { NamePlace, NamesIn } from './names-in.ts';

/** A text with what filtering looks at. */
export interface FilterableText {
  words: readonly Word[];
  /** Of the words, one for each. */
  stems: readonly string[];
  names: readonly NamePlace[];
}

/** Takes a text apart for filtering: the costly part of the work, done once for each text. */
export function filterableText(text: string, namesIn: NamesIn): FilterableText {
  const words = wordsOf(text);
  return { words, stems: words.map(({ word }) => stem(word)), names: namesIn(text, false) };
}
