import { stem } from '../../domain/text/stem.ts';
import { type Word, wordsOf } from '../../domain/text/words-of.ts';
import type { ConceptMatch } from '../glossary/concepts.ts';
import { stopWords } from '../text/stop-words.ts';
import type { NamesIn } from './glossary-names.ts';
import { nearWords } from './near-words.ts';

/** A text with what filtering looks at. */
export interface FilterableText {
  words: readonly Word[];
  /** Of the words, one for each. */
  stems: readonly string[];
  names: readonly ConceptMatch[];
}

/** Takes a text apart for filtering: the costly part of the work, done once for each text. */
export function filterableText(text: string, namesIn: NamesIn): FilterableText {
  const words = wordsOf(text);
  return { words, stems: words.map(({ word }) => stem(word)), names: namesIn(text, false) };
}

/** From the character at `start` up to, not including, `end`. */
export interface TextRange {
  start: number;
  end: number;
}

/** A text that fits, with the places of what was typed. */
export interface FittingText {
  /** Its place among the texts. */
  index: number;
  ranges: readonly TextRange[];
}

/**
 * A filter over the texts of one page, fit for every key: all that was typed must stand in a text, in any order, and the texts keep
 * theirs. A word counts as it stands and in its other forms; where no text holds it, the words that it begins; where there are none,
 * the words nearest to it. A name of the glossary counts under each of its names. Short forms count as whole words only.
 * @returns for what is typed the texts that fit; undefined where nothing is typed that could be looked for
 */
export function textFilter(texts: readonly FilterableText[], namesIn: NamesIn): (typed: string) => FittingText[] | undefined {
  const stemOf = new Map(texts.flatMap(({ words, stems }) => words.map(({ word }, at) => [word, stems[at] ?? word] as const)));
  const known = [...stemOf.keys()];
  const near = nearWords(known);

  const formsOf = (stems: readonly string[]) => known.filter((word) => stems.includes(stemOf.get(word) ?? word));

  /** The words of the texts that count as a word typed. */
  function meant(word: string, { names, unfinished }: TypedUnit): ReadonlySet<string> {
    const same = formsOf([stem(word)]);
    if (same.length > 0 || names.length > 0) return new Set(same);
    const begun = unfinished ? known.filter((one) => one.startsWith(word)) : [];
    return new Set(begun.length > 0 ? begun : formsOf(near(word).map(stem)));
  }

  return (typed) => {
    const units = typedUnits(typed, namesIn).map((unit) => ({ names: unit.names, words: unit.words.map((word) => meant(word, unit)) }));
    if (units.length === 0) return undefined;
    return texts.flatMap((text, index) => {
      const found = units.map(({ names, words }) => placesIn(text, names, words));
      return found.every((ranges) => ranges.length > 0) ? [{ index, ranges: found.flat() }] : [];
    });
  };
}

/** Where a text holds any of the names, or each of the words; none where it holds neither. */
function placesIn({ words, names }: FilterableText, ids: readonly string[], wanted: readonly ReadonlySet<string>[]): TextRange[] {
  const named = names
    .filter(({ id }) => ids.includes(id))
    .map(({ from, to }) => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }));
  if (named.length > 0) return named;
  const found = wanted.map((set) => words.filter(({ word }) => set.has(word)));
  return found.every((places) => places.length > 0) ? found.flat().map(({ start, end }) => ({ start, end })) : [];
}

/** What a text must hold: any of the names, or every word. */
interface TypedUnit {
  /** Folded. */
  words: readonly string[];
  /** Ids of glossary entries that the words name; empty for a single word that names nothing. */
  names: readonly string[];
  /** True where more letters of the word may come, so that a beginning counts. */
  unfinished: boolean;
}

/** Takes what was typed apart into names of the glossary and single words; "of" and its like count only where nothing else is typed. */
function typedUnits(typed: string, namesIn: NamesIn): TypedUnit[] {
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
