import { wordsOf } from '../../domain/text/words-of.ts';
import { stopWords } from '../text/stop-words.ts';
import type { NamesIn } from './names-in.ts';

/** What a text must hold: any of the names, or every word. */
export interface TypedUnit {
  /** Folded. */
  words: readonly string[];
  /** Ids of glossary entries that the words name; empty for a single word that names nothing. */
  names: readonly string[];
  /** True where more letters of the word may come, so that a beginning counts. */
  unfinished: boolean;
}

/** Takes what was typed apart into names of the glossary and single words; "of" and its like count only where nothing else is typed. */
export function typedUnits(typed: string, namesIn: NamesIn): TypedUnit[] {
  const words = wordsOf(typed);
  const places = namesIn(typed, true);
  const ends = /[\p{L}\p{N}]$/u.test(typed) ? words.length : undefined;
  const units: TypedUnit[] = [];
  for (let from = 0; from < words.length; ) {
    const here = places.filter((place) => place.from === from);
    const to = Math.max(from + 1, ...here.map((place) => place.to));
    const names = here.filter((place) => place.to === to).map(({ id }) => id);
    units.push({ words: words.slice(from, to).map(({ word }) => word), names, unfinished: to === ends && names.length === 0 });
    from = to;
  }
  const telling = units.filter(({ words, names }) => names.length > 0 || words.some((word) => !stopWords.has(word)));
  return telling.length > 0 ? telling : units;
}
