import type { TaggerWeights } from '../domain/schemas/tagger.ts';
import type { Theme } from '../domain/schemas/theme.ts';
import { chanceOf } from './chance-of.ts';
import { compiledOf } from './compiled-of.ts';
import { featuresOf } from './features.ts';
import { findTerms, type Hit } from './find-terms.ts';
import { candidatesOf } from './signals.ts';
import { type Word, wordsOf } from './words-of.ts';

/** A vocabulary and the weights learned for it, as they stand in files; plain values. */
export interface Tagger {
  vocabulary: readonly Theme[];
  weights: TaggerWeights;
}

/** A theme of which a text speaks, and the chance, 0 to 1, that a reader would give it to the text. */
export interface Likelihood {
  theme: string;
  chance: number;
  hits: Hit[];
}

/** Themes of which a text speaks, and its words. */
export function likelihoodsOf(text: string, { vocabulary, weights }: Tagger): { words: Word[]; themes: Likelihood[] } {
  const words = wordsOf(text);
  const candidates = candidatesOf(findTerms(words, compiledOf(vocabulary)), words);
  const themes = candidates.map((candidate) => {
    const { theme, hits } = candidate;
    return { theme, chance: chanceOf(theme, featuresOf(candidate, candidates), weights), hits };
  });
  return { words, themes };
}
