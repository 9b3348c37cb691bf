import type { Word } from '../../domain/text/words-of.ts';
import { type ConceptMatch, conceptsAsked } from './concepts.ts';
import { figureMatches } from './figure-matches.ts';
import type { Names } from './open-names.ts';

/** What a reader asks for by name or as a figure; of two that overlap, the one of more words, and a name before a figure. */
export function askedNames(names: Names, typed: string, words: readonly Word[], stems: readonly string[]): ConceptMatch[] {
  const known = conceptsAsked(names, stems, words);
  const figures = figureMatches(typed, words);
  const longest = figures.filter((one, at) => !figures.some((other, place) => place !== at && hides(other, one, place < at)));
  return [
    ...known.filter((name) => !longest.some((figure) => hides(figure, name, false))),
    ...longest.filter((figure) => !known.some((name) => hides(name, figure, true))),
  ];
}

function hides(one: ConceptMatch, other: ConceptMatch, whenAlike: boolean): boolean {
  const longer = one.to - one.from - (other.to - other.from);
  return one.from < other.to && other.from < one.to && (longer > 0 || (longer === 0 && whenAlike));
}
