import type { QuotePassage } from './quote-data.ts';

/** A stretch of a match, in the order of the text. */
export type QuotePart =
  /** `same` is in both, `left-out` only in the passage, `put-in` only in the quotation. */
  | { kind: 'same' | 'left-out' | 'put-in'; text: string }
  /** Words of the passage that the quotation says it leaves out. */
  | { kind: 'omitted'; words: number }
  /** Here the next passage begins. */
  | { kind: 'next'; name: string };

/** Where a quotation comes from. */
export interface QuoteMatch {
  /** `exact`: word for word. `shortened`: the same, except for what it says it omits. `altered`: words are changed, left out or put in. */
  kind: 'exact' | 'shortened' | 'altered';
  /** One, or those that the quotation runs over, in order. */
  passages: [QuotePassage, ...QuotePassage[]];
  parts: QuotePart[];
  /** The text before it in the first passage, and after it in the last. */
  before: string;
  after: string;
  /** Whether it is all of its passages. */
  whole: boolean;
  /** Words changed, left out or put in; a word that replaces another counts once. */
  changes: number;
  /** Whether an exact one has the passage's punctuation too. */
  samePunctuation: boolean;
  /** What copying lost or picked up, where it is exact. */
  lost?: string[];
}
