import type { QuotePassage } from './quote-data.ts';

/** A stretch of a match, in the order of the text. */
export type QuotePart =
  /** `same` stands in both; `left-out` in the passage alone; `put-in` in the quotation alone. */
  | { kind: 'same' | 'left-out' | 'put-in'; text: string }
  /** So many words of the passage, left out where the quotation says so. */
  | { kind: 'omitted'; words: number }
  /** Here the next passage begins. */
  | { kind: 'next'; name: string };

/** Where a quotation comes from. */
export interface QuoteMatch {
  /** `exact`: word for word. `shortened`: so too, but for what it says that it omits. `altered`: words are changed, left out or put in. */
  kind: 'exact' | 'shortened' | 'altered';
  /** One, or those that the quotation runs over, in order. */
  passages: [QuotePassage, ...QuotePassage[]];
  parts: QuotePart[];
  /** What stands before it in the first passage, and after it in the last. */
  before: string;
  after: string;
  /** Whether it is all of its passages. */
  whole: boolean;
  /** Words changed, left out or put in; a word put in another's place counts once. */
  changes: number;
  /** Whether an exact one has the passage's punctuation too. */
  samePunctuation: boolean;
  /** What copying lost or took in, of an exact one. */
  lost?: string[];
}
