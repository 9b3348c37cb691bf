import type { Term } from '../../domain/schemas/term.ts';
import { stem } from '../../domain/text/stem.ts';
import { wordsOf } from '../../domain/text/words-of.ts';

/** Stems of a name's words, one space between two: names that share them are one to a search. */
export const stemsOf = (name: string): string =>
  wordsOf(name)
    .map(({ word }) => stem(word))
    .join(' ');

/** Of a term's names, those that differ from what was typed and from each other by more than endings and capitals. */
export function otherNames(names: readonly string[], typed: string): string[] {
  const known = new Set([stemsOf(typed)]);
  return names.filter((name) => !known.has(stemsOf(name)) && known.add(stemsOf(name)));
}

/** Every name of a term, its label first. */
export const allNames = ({ label, alsoCalled }: Term): string[] => [label, ...alsoCalled];
