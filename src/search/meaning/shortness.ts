import type { ReadText } from '../index/read-text.ts';

/** Words of a finding of usual length. */
const usual = 75;

/** How much more a short text counts than a long one; 1 at the usual length. @param part how much length counts, 0 to 1 (as `b` of BM25) */
export const shortness = ({ words }: ReadText, part: number): number => 1 / (1 - part + (part * words.length) / usual);
