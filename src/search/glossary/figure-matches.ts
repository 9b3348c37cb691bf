import type { Word } from '../../domain/text/words-of.ts';
import { figuresIn } from '../text/figures.ts';
import type { ConceptMatch } from './concepts.ts';
import type { NamedEntry } from './named-entry.ts';

const sign = '#';

/** Whether a match is a figure rather than a name of the glossary. */
export const isFigure = (id: string): boolean => id.startsWith(sign);

/** A figure as an entry of the glossary, which has no names: it is found by its form. */
export const figureEntry = (id: string): NamedEntry => ({ id, label: id.slice(sign.length), terms: [], names: [] });

/** The figures of a text as matches, so that they are found in whatever way they are written. */
export function figureMatches(text: string, words: readonly Word[]): ConceptMatch[] {
  return figuresIn(text).flatMap(({ normal, start, end }) => {
    const from = words.findIndex((word) => word.end > start);
    const after = words.findIndex((word) => word.start >= end);
    return from < 0 ? [] : [{ id: sign + normal, from, to: after < 0 ? words.length : after }];
  });
}
