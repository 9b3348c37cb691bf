import { wordsOf } from '../../domain/text/words-of.ts';
import { stopWords } from './stop-words.ts';

/** The folded words of a text that say something: all but stop words. */
export function tellingWords(text: string): string[] {
  return wordsOf(text).flatMap(({ word }) => (stopWords.has(word) ? [] : word));
}
