import { stem } from '../../domain/text/stem.ts';
import { wordsOf } from '../../domain/text/words-of.ts';
import { baseForms } from './irregular-verbs.ts';

/** Stems of a text's words, of irregular verbs that of the base form. */
export const baseStems = (text: string): string[] => wordsOf(text).map(({ word }) => stem(baseForms.get(word) ?? word));

/** What a text says, word by word and pair by pair: stems, and two that stand side by side with a space between. */
export function saidIn(text: string): string[] {
  const stems = baseStems(text);
  return [...stems, ...stems.slice(1).map((part, before) => `${stems[before]} ${part}`)];
}
