import { stem } from '../../domain/text/stem.ts';
import { wordsOf } from '../../domain/text/words-of.ts';
import { standsAt } from '../glossary/concepts.ts';
import type { ReadText } from '../index/read-text.ts';

/** A pattern that a sentence of a text fits. */
export interface PatternFound {
  /** Place in the list of patterns. */
  pattern: number;
  sentence: number;
}

/** Stems that stand side by side. */
type Phrase = readonly string[];

/**
 * Makes patterns ready to be looked for, all of them in one pass over a text. `a b` is words side by side, in any of their forms;
 * `a|b c` either; `a + b` both in one sentence, in any order.
 */
export function answerPatterns(patterns: readonly string[]): (text: ReadText) => PatternFound[] {
  const known = new Map<string, { place: number; stems: Phrase }>();
  const placeOf = (stems: Phrase) => {
    const key = stems.join(' ');
    const phrase = known.get(key) ?? { place: known.size, stems };
    known.set(key, phrase);
    return phrase.place;
  };
  const parts = patterns.map((pattern) => partsOf(pattern).map((forms) => new Set(forms.map(placeOf))));
  const beginning = Map.groupBy(known.values(), ({ stems }) => stems[0] ?? '');
  const byFirstPart = new Map<number, number[]>();
  for (const [pattern, [first]] of parts.entries()) {
    for (const phrase of first ?? []) byFirstPart.set(phrase, [...(byFirstPart.get(phrase) ?? []), pattern]);
  }
  return (text) => {
    const inSentence = text.sentences.map(() => new Set<number>());
    for (const [at, part] of text.stems.entries()) {
      for (const { place, stems } of beginning.get(part) ?? []) {
        if (standsAt(text.stems, at, stems)) inSentence[text.sentenceOf[at] ?? 0]?.add(place);
      }
    }
    return inSentence.flatMap((phrases, sentence) => {
      const begun = new Set([...phrases].flatMap((phrase) => byFirstPart.get(phrase) ?? []));
      const fitting = [...begun].filter((pattern) => parts[pattern]?.every((forms) => [...forms].some((form) => phrases.has(form))));
      return fitting.map((pattern) => ({ pattern, sentence }));
    });
  };
}

/** The parts of a pattern, each with the forms that it may take. */
function partsOf(pattern: string): Phrase[][] {
  return pattern.split('+').map((part) => part.split('|').map((form) => wordsOf(form).map(({ word }) => stem(word))));
}
