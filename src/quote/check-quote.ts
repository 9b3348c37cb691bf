import { findMatches } from './find-matches.ts';
import type { QuoteIndex } from './quote-index.ts';
import { quoteLimits } from './quote-limits.ts';
import type { QuoteMatch } from './quote-match.ts';
import { quoteWords } from './quote-words.ts';
import { omission, readQuote } from './read-quote.ts';

/** One part of a quotation that was not found as a whole; `matches` is empty where the part was not found either. */
export interface CheckedPiece {
  text: string;
  matches: QuoteMatch[];
}

/** What is known of a quotation. */
export type QuoteAnswer =
  | { kind: 'found'; words: number; matches: [QuoteMatch, ...QuoteMatch[]] }
  /** Not found as a whole; at least one of its sentences, or of the parts that it puts between quotation marks, is. */
  | { kind: 'pieces'; words: number; pieces: CheckedPiece[] }
  | { kind: 'not-found' | 'too-short' | 'too-long'; words: number };

/** Finds where a quotation comes from: word for word, shortened, altered, in parts, or not at all. It never guesses: see `quote-limits.ts`. */
export function checkQuote(text: string, index: QuoteIndex): QuoteAnswer {
  const quote = readQuote(text);
  const words = quote.words.length;
  if (words < quoteLimits.fewestWords) return { kind: 'too-short', words };
  if (words > quoteLimits.mostWords) return { kind: 'too-long', words };
  const [first, ...others] = findMatches(quote, index);
  if (first) return { kind: 'found', words, matches: [first, ...others] };
  const pieces = quotePieces(text).map((piece) => ({ text: piece, matches: findMatches(readQuote(piece), index) }));
  return pieces.some(({ matches }) => matches.length > 0) ? { kind: 'pieces', words, pieces } : { kind: 'not-found', words };
}

/** Ends of sentences and lines, and quotation marks that begin or end a quoted part. */
const cut = new RegExp(`(?=\\s)(?<=[.!?]['"’”)]*)\\s+(?=\\S)|\\n+|[“”„«»"]|(?<=\\s)['‘]|['’](?=\\s)|${omission.source}`, 'u');

/** The sentences and quoted parts of a text that are long enough to be looked for by themselves; none where the text is a single one. */
export function quotePieces(text: string): string[] {
  const pieces = text.split(cut).map((piece) => piece.trim());
  const long = pieces.filter((piece) => quoteWords(piece).length >= quoteLimits.fewestInPiece);
  return pieces.filter((piece) => quoteWords(piece).length > 0).length > 1 ? long : [];
}
