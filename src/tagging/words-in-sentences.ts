import { type Word, wordsOf } from '../domain/text/words-of.ts';

/** A word with the number of its sentence, from 0. */
export interface WordInSentence extends Word {
  sentence: number;
}

const sentenceEnd = /[.!?;:](?=[\s"'’”)\]]|$)|\n[^\S\n]*\n|\n[^\S\n]*(?:[-*+•]|\d+\.)\s/;

/** Splits a text into its words. A full stop, semicolon, colon, blank line or list marker ends a sentence. */
export function wordsInSentences(text: string): WordInSentence[] {
  let sentence = 0;
  let last = 0;
  return wordsOf(text).map((word) => {
    const between = text.slice(last, word.start);
    if (between !== ' ' && sentenceEnd.test(between)) sentence += 1;
    last = word.end;
    return { ...word, sentence };
  });
}
