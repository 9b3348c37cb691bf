import { mustHave } from '../domain/must-have.ts';
import type { ThemeTag } from '../domain/schemas/finding.ts';
import { type RunTogether, runTogether } from '../domain/text/run-together.ts';
import type { Hit } from './find-terms.ts';
import { likelihoodsOf, type Tagger } from './likelihoods-of.ts';
import { pickThemes } from './pick-themes.ts';
import type { WordInSentence } from './words-in-sentences.ts';

/**
 * Themes of a text, most central first, each with the words that earned it, as written, and where they are. A theme is tagged
 * where the chance that a reader would give it reaches the threshold; where none does, the likeliest is, unless it is unlikely.
 * Same text and tagger, same tags.
 */
export function tagThemes(text: string, tagger: Tagger): ThemeTag[] {
  const { words, themes } = likelihoodsOf(text, tagger);
  const flat = runTogether(text);
  return pickThemes(themes, tagger.weights).map(({ theme, hits }) => ({ id: theme, ...evidence(hits, words, flat) }));
}

/** Words found and where they begin in the text with white space run together, in order; a hit within a longer one is dropped. */
function evidence(hits: Hit[], words: WordInSentence[], { flat, places: from }: RunTogether): Pick<ThemeTag, 'evidence' | 'at'> {
  const wordAt = (index: number) => mustHave(words[index], `word ${index}`);
  const places = hits
    .filter((hit) => !hits.some((other) => other.first <= hit.first && hit.last <= other.last && isLonger(other, hit)))
    .map(({ first, last }) => ({ start: from.indexOf(wordAt(first).start), end: from.indexOf(wordAt(last).end - 1) + 1 }))
    .filter((place, index, all) => all.findIndex(({ start, end }) => start === place.start && end === place.end) === index)
    .sort((a, b) => a.start - b.start);
  return { evidence: places.map(({ start, end }) => flat.slice(start, end)), at: places.map(({ start }) => start) };
}

const isLonger = (a: Hit, b: Hit) => a.last - a.first > b.last - b.first;
