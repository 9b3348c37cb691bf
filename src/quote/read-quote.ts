import { type QuoteWord, quoteWords } from './quote-words.ts';

/** A quotation as it was pasted, in words. */
export interface Quote {
  text: string;
  words: QuoteWord[];
  /** Words between its omissions, as places in `words`: `from` up to `to`. One where it omits nothing. */
  segments: { from: number; to: number }[];
}

/** How a quotation shows that it leaves words out: …, ..., [...] */
export const omission = /\[\s*(?:…|\.\s?\.\s?\.)\s*\]|…|\.\s?\.\s?\./g;

/** Reads a quotation. Omission marks at either end are ignored. */
export function readQuote(text: string): Quote {
  const words = quoteWords(text);
  const cuts = [...text.matchAll(omission)].map(({ index }) => words.findIndex(({ start }) => start > index));
  const edges = [...new Set([0, ...cuts.filter((cut) => cut > 0), words.length])].sort((a, b) => a - b);
  const segments = edges.slice(1).map((to, index) => ({ from: edges[index] ?? 0, to }));
  return { text, words, segments };
}
