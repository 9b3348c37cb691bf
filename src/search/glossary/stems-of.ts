import { stem } from '../../domain/text/stem.ts';
import { wordsOf } from '../../domain/text/words-of.ts';

/** Stems of a name's words, one space between two: names that share them are one to a search. */
export const stemsOf = (name: string): string =>
  wordsOf(name)
    .map(({ word }) => stem(word))
    .join(' ');
