import type { LexiconEntry } from '../../domain/schemas/lexicon.ts';
import type { PackedQuestions } from './packed-questions.ts';
import { plainWords, plainWordsLicence } from './plain-words.ts';

/** What reading a query for its meaning needs; plain values that travel as JSON. */
export interface MeaningData {
  lexicon: readonly Pick<LexiconEntry, 'say' | 'means' | 'weight'>[];
  /** What people ask, and the records that answer it. */
  questions: PackedQuestions;
  /** The commonest English words by their stems, commonest first, in classes separated by line breaks. */
  plain: string;
  /** Of the counts that these words come from. */
  licence: string;
}

/** Puts together what reading queries for their meaning needs. */
export function meaningData(lexicon: readonly LexiconEntry[], questions: PackedQuestions): MeaningData {
  return {
    lexicon: lexicon.map(({ say, means, weight }) => ({ say, means, weight })),
    questions,
    plain: plainWords(),
    licence: plainWordsLicence(),
  };
}
