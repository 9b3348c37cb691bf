import type { Word } from '../../domain/text/words-of.ts';
import { stopWords } from './stop-words.ts';

/** Words that say nothing alone, but change what the word beside them says: "not met", "too long", "dropped out". */
const counted: ReadonlySet<string> = new Set(['not', 'no', 'out', 'without', 'too']);
/** How many words that say nothing may stand between: "without a place", "out of the county". */
const mostBetween = 2;

/** Two words that stand together, as one term of the index. */
export interface BesideTerm {
  term: string;
  /** Place of the word that says something, and of the word that changes it. */
  at: number;
  beside: number;
}

/**
 * Finds the words that a counted word stands beside.
 * @param stems of the words, one for each
 * @param together whether two places are of one sentence
 */
export function besideTerms(words: readonly Word[], stems: readonly string[], together: (a: number, b: number) => boolean): BesideTerm[] {
  const says = (at: number) => at >= 0 && at < words.length && !stopWords.has(words[at]?.word ?? '');
  return words.flatMap(({ word }, beside) => {
    if (!counted.has(word)) return [];
    let next = beside + 1;
    while (next < words.length && next - beside <= mostBetween && !says(next)) next += 1;
    return [
      ...(word === 'out' && says(beside - 1) && together(beside - 1, beside)
        ? [{ term: besideTerm(stems[beside - 1], word), at: beside - 1, beside }]
        : []),
      ...(says(next) && together(beside, next) ? [{ term: besideTerm(word, stems[next]), at: next, beside }] : []),
    ];
  });
}

const joint = '+';
const besideTerm = (first = '', second = ''): string => first + joint + second;

/** Whether a term of the index is of two words that stand together. */
export const isBesideTerm = (term: string): boolean => term.includes(joint);
