import type { Theme } from '../schemas/theme.ts';
import { wordsOf } from './words-of.ts';

/** One word that a phrase needs; `within`: how many other words may stand before it. */
export interface Step {
  word: string;
  anyEnding: boolean;
  within: number;
}

/** A term, or an excluded phrase, as a run of steps. */
export interface Phrase {
  theme: Theme;
  term: string;
  steps: [Step, ...Step[]];
  weight: number;
  excluded: boolean;
}

/** Phrases by the first two letters of their first word, so that a word of a text is held against few of them. */
export type CompiledVocabulary = ReadonlyMap<string, Phrase[]>;

/** Words that may stand where a phrase has ` ... `. */
const gap = 6;

/** Key under which the phrases that may begin with a word are kept. */
export const firstLetters = (word: string) => word.slice(0, 2);

/**
 * Makes a vocabulary ready for tagging.
 *
 * Each word of a term matches a whole word; `*` after a word of two letters or more matches any ending of it;
 * ` ... ` between words lets up to six other words of the same sentence stand there.
 * @throws Error which names the theme and the term, where a term holds no word or a `*` would match nearly anything
 */
export function compileVocabulary(vocabulary: readonly Theme[]): CompiledVocabulary {
  const compiled = new Map<string, Phrase[]>();
  const add = (phrase: Phrase) => {
    const key = firstLetters(phrase.steps[0].word);
    const list = compiled.get(key);
    if (list) list.push(phrase);
    else compiled.set(key, [phrase]);
  };
  for (const theme of vocabulary) {
    for (const { match, weight } of theme.terms) add({ theme, term: match, steps: stepsOf(match, theme.id), weight, excluded: false });
    for (const match of theme.exclude) add({ theme, term: match, steps: stepsOf(match, theme.id), weight: 0, excluded: true });
  }
  return compiled;
}

function stepsOf(term: string, theme: string): Phrase['steps'] {
  const steps = term.split(/\s+\.{3}\s+/).flatMap((part, partIndex) =>
    wordsOf(part).map(({ word, end }, index): Step => {
      const anyEnding = part[end] === '*';
      if (anyEnding && word.length < 2) throw new Error(`theme ${theme}: the term "${term}" has a * after one letter; give at least two`);
      return { word, anyEnding, within: index === 0 && partIndex > 0 ? gap : 0 };
    }),
  );
  const [first, ...rest] = steps;
  if (!first) throw new Error(`theme ${theme}: the term "${term}" holds no word`);
  return [first, ...rest];
}
