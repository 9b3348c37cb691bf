import type { LexiconEntry } from '../../domain/schemas/lexicon.ts';
import type { TaggerWeights } from '../../domain/schemas/tagger.ts';
import type { ThemeTerms } from '../../domain/schemas/theme.ts';
import { plainWords, plainWordsLicence } from './plain-words.ts';

/** What reading a query for its meaning needs; plain values that travel as JSON. */
export interface MeaningData {
  lexicon: readonly Pick<LexiconEntry, 'say' | 'means' | 'weight'>[];
  /** Themes with their terms. */
  vocabulary: readonly ThemeTerms[];
  /** What was learned about the themes. */
  weights: TaggerWeights;
  /** The commonest English words by their stems, commonest first, in classes separated by line breaks. */
  plain: string;
  /** Of the counts that these words come from. */
  licence: string;
}

/** Puts together what reading queries for their meaning needs. */
export function meaningData(
  lexicon: readonly LexiconEntry[],
  { vocabulary, weights }: Pick<MeaningData, 'vocabulary' | 'weights'>,
): MeaningData {
  return {
    lexicon: lexicon.map(({ say, means, weight }) => ({ say, means, weight })),
    vocabulary: vocabulary.map(({ id, terms, exclude }) => ({ id, terms, exclude })),
    weights,
    plain: plainWords(),
    licence: plainWordsLicence(),
  };
}
