import type { ThemeTag } from '../domain/schemas/finding.ts';
import type { Hit } from './find-terms.ts';
import { likelihoodsOf, type Tagger } from './likelihoods-of.ts';
import { pickThemes } from './pick-themes.ts';
import type { Word } from './words-of.ts';

/**
 * Themes of a text, most central first, each with the words that earned it as they stand in the text and where. A theme is tagged
 * where the chance that a reader would give it reaches the threshold; where none does, the likeliest is, unless it is unlikely.
 * Same text and tagger, same tags.
 */
export function tagThemes(text: string, tagger: Tagger): ThemeTag[] {
  const { words, themes } = likelihoodsOf(text, tagger);
  return pickThemes(themes, tagger.weights).map(({ theme, hits }) => ({ id: theme, ...evidence(hits, words, text) }));
}

/** Words found and where they begin in the text with white space run together, in order; a hit within a longer one says nothing more. */
function evidence(hits: Hit[], words: Word[], text: string): Pick<ThemeTag, 'evidence' | 'at'> {
  const { flat, at } = runTogether(text);
  const places = hits
    .filter((hit) => !hits.some((other) => other.first <= hit.first && hit.last <= other.last && isLonger(other, hit)))
    .map(({ first, last }) => ({ start: at(words[first]?.start ?? 0), end: at(words[last]?.end ?? 0) }))
    .filter((place, index, all) => all.findIndex(({ start, end }) => start === place.start && end === place.end) === index)
    .sort((a, b) => a.start - b.start);
  return { evidence: places.map(({ start, end }) => flat.slice(start, end)), at: places.map(({ start }) => start) };
}

/** A text with white space run together, and where a place of it stands there. */
function runTogether(text: string): { flat: string; at: (index: number) => number } {
  const flat = text.replace(/\s+/g, ' ').trim();
  return { flat, at: flat === text ? (index) => index : (index) => text.slice(0, index).replace(/\s+/g, ' ').trimStart().length };
}

const isLonger = (a: Hit, b: Hit) => a.last - a.first > b.last - b.first;
