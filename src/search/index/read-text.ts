import { stem } from '../../domain/text/stem.ts';
import { type Word, wordsOf } from '../../domain/text/words-of.ts';
import { type ConceptMatch, conceptsIn } from '../glossary/concepts.ts';
import { figureMatches } from '../glossary/figure-matches.ts';
import type { Names } from '../glossary/open-names.ts';
import { sentenceRanges } from '../text/sentence-ranges.ts';

/** A text taken apart for searching. */
export interface ReadText {
  words: readonly Word[];
  /** Of the words, one for each. */
  stems: readonly string[];
  /** Names of the glossary and figures that stand in it. */
  concepts: readonly ConceptMatch[];
  sentences: readonly { start: number; end: number }[];
  /** Place in `sentences` of the sentence in which each word stands. */
  sentenceOf: readonly number[];
}

/** The term by which the index knows an entry of the glossary. */
export const conceptTerm = (id: string): string => `§${id}`;

/** Takes a text apart. */
export function readText(text: string, names: Names): ReadText {
  const words = wordsOf(text);
  const stems = words.map(({ word }) => stem(word));
  const sentences = sentenceRanges(text);
  let sentence = 0;
  const sentenceOf = words.map(({ start }) => {
    while (start >= (sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence += 1;
    return sentence;
  });
  const concepts = [...conceptsIn(names, words, stems), ...figureMatches(text, words)];
  return { words, stems, concepts, sentences, sentenceOf };
}
