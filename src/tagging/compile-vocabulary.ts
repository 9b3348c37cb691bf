import { keptFor } from '../domain/kept.ts';
import type { ThemeTerms } from '../domain/schemas/theme.ts';
import { wordsOf } from '../domain/text/words-of.ts';

/** One word that a phrase needs: the slot that it must fill, and how many other words may come before it. */
export interface Step {
  slot: number;
  within: number;
}

/** A word, or with `anyEnding` how a word begins. */
export interface Form {
  word: string;
  anyEnding: boolean;
}

/** A term, or an excluded phrase, as a run of steps. */
export interface Phrase {
  theme: ThemeTerms;
  term: string;
  steps: [Step, ...Step[]];
  weight: number;
  excluded: boolean;
}

/** A vocabulary ready for tagging. A slot is a word in the forms that a term allows; terms share slots. */
export interface CompiledVocabulary {
  slots: number;
  /** What a word can be part of. */
  of(word: string): Uses;
}

export interface Uses {
  /** Slots that the word fills. */
  slots: ReadonlySet<number>;
  /** Phrases that may begin with it. */
  begins: readonly Phrase[];
}

/** Most words that may take the place of ` ... ` in a phrase. */
const gap = 6;

/**
 * Makes a vocabulary ready for tagging.
 *
 * Each word of a term matches a whole word; `*` after a word of two letters or more matches any ending of it;
 * `late|slow*` matches either word; ` ... ` between words stands for up to six other words of the same sentence.
 * @throws Error which names the theme and the term, where a term holds no word or a `*` would match nearly anything
 */
export function compileVocabulary(vocabulary: readonly ThemeTerms[]): CompiledVocabulary {
  const slots = new Map<string, { slot: number; forms: Form[] }>();
  const beginningWith: Phrase[][] = [];
  const slotOf = (forms: Form[]): number => {
    const key = JSON.stringify(forms);
    const known = slots.get(key) ?? { slot: slots.size, forms };
    slots.set(key, known);
    beginningWith[known.slot] ??= [];
    return known.slot;
  };
  for (const theme of vocabulary) {
    const terms = [
      ...theme.terms.map(({ match, weight }) => ({ match, weight, excluded: false })),
      ...theme.exclude.map((match) => ({ match, weight: 0, excluded: true })),
    ];
    for (const { match, weight, excluded } of terms) {
      const [first, ...rest] = stepsOf(match, theme.id).map(({ forms, within }): Step => ({ slot: slotOf(forms), within }));
      if (!first) throw new Error(`theme ${theme.id}: the term "${match}" holds no word`);
      beginningWith[first.slot]?.push({ theme, term: match, steps: [first, ...rest], weight, excluded });
    }
  }
  const byLetters = new Map<string, { slot: number; form: Form }[]>();
  for (const { slot, forms } of slots.values()) {
    for (const form of forms) byLetters.set(firstLetters(form.word), [...(byLetters.get(firstLetters(form.word)) ?? []), { slot, form }]);
  }
  // Reports repeat many words, so what each is part of is looked up only once.
  const known = new Map<string, Uses>();
  return {
    slots: slots.size,
    of(word) {
      let uses = known.get(word);
      if (!uses) {
        const isForm = (form: Form) => (form.anyEnding ? word.startsWith(form.word) : word === form.word);
        const filled = new Set((byLetters.get(firstLetters(word)) ?? []).filter(({ form }) => isForm(form)).map(({ slot }) => slot));
        uses = { slots: filled, begins: [...filled].flatMap((slot) => beginningWith[slot] ?? []) };
        known.set(word, uses);
      }
      return uses;
    },
  };
}

/**
 * A vocabulary ready for tagging; compiled once and cached for as long as the array exists, which must not be changed.
 * @throws Error which names the theme and the term that could not match
 */
export const compiledOf = keptFor((vocabulary: readonly ThemeTerms[]): CompiledVocabulary => compileVocabulary(vocabulary));

/** Key under which forms are kept, so that a word is compared with few of them. */
const firstLetters = (word: string) => word.slice(0, 2);

/** Words of a term, each in its forms. */
function stepsOf(term: string, theme: string): { forms: Form[]; within: number }[] {
  const wrong = (what: string) => new Error(`theme ${theme}: the term "${term}" ${what}`);
  const steps: { forms: Form[]; within: number }[] = [];
  for (const [partIndex, part] of term.split(/\s+\.{3}\s+/).entries()) {
    const within = () => (partIndex > 0 && first ? gap : 0);
    let first = true;
    for (const token of part.split(/\s+/)) {
      const choices = token.split('|').map((choice) => formsOf(choice));
      if (choices.flat().some(({ word, anyEnding }) => anyEnding && word.length < 2))
        throw wrong('has a * after one letter; give at least two');
      const runs = choices.length === 1 ? (choices[0] ?? []).map((form) => [form]) : [choices.map((forms) => only(forms))];
      for (const forms of runs) {
        steps.push({ forms, within: within() });
        first = false;
      }
    }
  }
  return steps;

  function only([form, ...more]: Form[]): Form {
    if (!form || more.length > 0) throw wrong('must have one word on each side of a |');
    return form;
  }
}

/** Words of a piece of a term without white space; `well-being` is two. */
const formsOf = (token: string): Form[] => wordsOf(token).map(({ word, end }) => ({ word, anyEnding: token[end] === '*' }));
