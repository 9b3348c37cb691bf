import { wordsOf } from '../words/words-of.ts';
import { glossary } from './glossary.ts';

/** All words of the glossary's names, folded, each once. */
export const glossaryWords: readonly string[] = [
  ...new Set(glossary.flatMap(({ label, terms }) => [label, ...terms].flatMap((name) => wordsOf(name).map(({ word }) => word)))),
];
