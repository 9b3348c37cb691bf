import { conceptsAsked, conceptsIn } from '../glossary/concepts.ts';
import { stem } from '../words/stem.ts';
import { wordsOf } from '../words/words-of.ts';
import type { NamesIn } from './names-in.ts';

/** The names of the site's glossary. */
export const glossaryNames: NamesIn = (text, typed) => {
  const words = wordsOf(text);
  const stems = words.map(({ word }) => stem(word));
  return typed ? conceptsAsked(stems) : conceptsIn(words, stems);
};
