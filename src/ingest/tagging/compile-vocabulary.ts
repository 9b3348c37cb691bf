import type { Theme } from '../../schemas/theme.ts';
import { wordsOf } from './words-of.ts';

/** One word that a phrase needs, in one of its forms; `within`: how many other words may stand before it. */
export interface Step {
  forms: [Form, ...Form[]];
  within: number;
}

/** A word, or with `anyEnding` how a word begins. */
export interface Form {
  word: string;
  anyEnding: boolean;
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
 * `late|slow*` matches either word; ` ... ` between words lets up to six other words of the same sentence stand there.
 * @throws Error which names the theme and the term, where a term holds no word or a `*` would match nearly anything
 */
export function compileVocabulary(vocabulary: readonly Theme[]): CompiledVocabulary {
  const compiled = new Map<string, Phrase[]>();
  const add = (phrase: Phrase) => {
    for (const key of new Set(phrase.steps[0].forms.map(({ word }) => firstLetters(word)))) {
      const list = compiled.get(key);
      if (list) list.push(phrase);
      else compiled.set(key, [phrase]);
    }
  };
  for (const theme of vocabulary) {
    for (const { match, weight } of theme.terms) add({ theme, term: match, steps: stepsOf(match, theme.id), weight, excluded: false });
    for (const match of theme.exclude) add({ theme, term: match, steps: stepsOf(match, theme.id), weight: 0, excluded: true });
  }
  return compiled;
}

function stepsOf(term: string, theme: string): Phrase['steps'] {
  const wrong = (what: string) => new Error(`theme ${theme}: the term "${term}" ${what}`);
  const steps: Step[] = [];
  for (const [partIndex, part] of term.split(/\s+\.{3}\s+/).entries()) {
    const within = () => (partIndex > 0 && first ? gap : 0);
    let first = true;
    for (const token of part.split(/\s+/)) {
      const choices = token.split('|').map((choice) => formsOf(choice));
      if (choices.flat().some(({ word, anyEnding }) => anyEnding && word.length < 2))
        throw wrong('has a * after one letter; give at least two');
      const runs = choices.length === 1 ? (choices[0] ?? []).map((form) => [form]) : [choices.map((forms) => only(forms))];
      for (const [form, ...others] of runs) {
        if (!form) continue;
        steps.push({ forms: [form, ...others], within: within() });
        first = false;
      }
    }
  }
  const [start, ...rest] = steps;
  if (!start) throw wrong('holds no word');
  return [start, ...rest];

  function only([form, ...more]: Form[]): Form {
    if (!form || more.length > 0) throw wrong('must have one word on each side of a |');
    return form;
  }
}

/** Words of a piece of a term that holds no white space; `well-being` is two. */
const formsOf = (token: string): Form[] => wordsOf(token).map(({ word, end }) => ({ word, anyEnding: token[end] === '*' }));
