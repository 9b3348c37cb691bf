import { quoteLimits } from './quote-limits.ts';
import { quoteWords } from './quote-words.ts';
import { omission } from './read-quote.ts';

/** Ends of sentences and lines, and quotation marks that begin or end a quoted part. */
const cut = new RegExp(`(?=\\s)(?<=[.!?]['"’”)]*)\\s+(?=\\S)|\\n+|[“”„«»"]|(?<=\\s)['‘]|['’](?=\\s)|${omission.source}`, 'u');

/** The sentences and quoted parts of a text that are long enough to be looked for alone, where there is more than the text itself. */
export function quotePieces(text: string): string[] {
  const pieces = text.split(cut).map((piece) => piece.trim());
  const long = pieces.filter((piece) => quoteWords(piece).length >= quoteLimits.fewestInPiece);
  return pieces.filter((piece) => quoteWords(piece).length > 0).length > 1 ? long : [];
}
