import { ownValue } from '../domain/own-value.ts';
import type { TaggerWeights } from '../domain/schemas/tagger.ts';
import type { Theme, ThemeTerms } from '../domain/schemas/theme.ts';
import { chanceOf } from './chance-of.ts';
import { compiledOf } from './compile-vocabulary.ts';
import { featuresOf } from './features.ts';
import { findTerms, type Hit } from './find-terms.ts';
import { candidatesOf } from './signals.ts';
import { type WordInSentence, wordsInSentences } from './words-in-sentences.ts';

/** A vocabulary and the weights learned for it, as stored in files; plain values. */
export interface Tagger {
  vocabulary: readonly Theme[];
  weights: TaggerWeights;
}

/** A theme that a text mentions, and the chance, 0 to 1, that a reader would give it to the text. */
export interface Likelihood {
  theme: string;
  chance: number;
  hits: Hit[];
  /** Whether nothing was learned about the theme, so that only the weights of its terms and of the signals decide. */
  isNew: boolean;
}

/**
 * Themes that a text mentions, and its words. A theme about which nothing was learned is weighed beside all others, and the others
 * as if it were not there, so that what was learned and measured stays true when a theme is added. In the vocabulary of a kind of
 * report with themes of its own all are weighed beside each other, since of that kind nothing was learned.
 */
export function likelihoodsOf(
  text: string,
  { vocabulary, weights }: Pick<Tagger, 'weights'> & { vocabulary: readonly ThemeTerms[] },
): { words: WordInSentence[]; themes: Likelihood[] } {
  const words = wordsInSentences(text);
  const found = findTerms(words, compiledOf(vocabulary));
  const isOfKind = vocabulary.every(({ frameworks }) => frameworks);
  const isNew = (theme: string) => !isOfKind && ownValue(weights.themes, theme) === undefined;
  const weigh = (of: Map<string, Hit[]>, kept: (theme: string) => boolean) => {
    const candidates = candidatesOf(of, words);
    return candidates
      .filter(({ theme }) => kept(theme))
      .map((candidate): Likelihood => {
        const { theme, hits } = candidate;
        return { theme, chance: chanceOf(theme, featuresOf(candidate, candidates), weights), hits, isNew: isNew(theme) };
      });
  };
  const known = new Map([...found].filter(([theme]) => !isNew(theme)));
  return { words, themes: [...weigh(known, () => true), ...(known.size < found.size ? weigh(found, isNew) : [])] };
}
