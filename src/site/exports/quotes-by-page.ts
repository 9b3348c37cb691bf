import { plainText } from '../../documents/markdown/plain-text.ts';
import type { FindingEntry } from '../../domain/content-values.ts';
import type { TextQuote } from '../../domain/schemas/finding.ts';

/** The part of a quotation that stands on one page. */
export interface PageQuote {
  page?: number;
  quote?: TextQuote;
}

/** How many characters before and after tell a text from a similar one, as in the selectors of content files. */
export const quoteContext = 32;

/**
 * What of a finding stands on which page of the official document, so that a program which reads pages one by one finds it. The quotation
 * of a finding that runs over a page's end has the foot of one page or the head of the next within it, words that are not the finding's:
 * there it is cut. It stays whole, on its first page, where that place is not known: where nothing is between, or more than one page ends.
 */
export function quotesByPage({ page, endPage, quote, body }: Pick<FindingEntry, 'page' | 'endPage' | 'quote' | 'body'>): PageQuote[] {
  const whole = { ...(page ? { page } : {}), ...(quote ? { quote } : {}) };
  const cut = page && endPage === page + 1 && quote ? pageEnd(quote.exact, plainText(body)) : undefined;
  if (!page || !quote || !cut) return [whole];
  const { exact, prefix, suffix } = quote;
  return [
    { page, quote: { exact: exact.slice(0, cut.end), prefix, suffix: exact.slice(cut.end, cut.start).slice(0, quoteContext) } },
    { page: page + 1, quote: { exact: exact.slice(cut.start), prefix: exact.slice(cut.end, cut.start).slice(-quoteContext), suffix } },
  ];
}

/** A letter or digit, and where it is. */
const lettersOf = (text: string) => [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({ 0: letter, index }) => ({ letter, index }));

/** Where in what is printed the finding's words break off and where they go on; marks and white space do not count. */
function pageEnd(printed: string, text: string): { end: number; start: number } | undefined {
  const [long, short] = [lettersOf(printed), lettersOf(text)];
  const between = long.length - short.length;
  if (between <= 0) return undefined;
  let alike = 0;
  while (alike < short.length && long[alike]?.letter === short[alike]?.letter) alike += 1;
  let rest = 0;
  while (rest < short.length && long.at(-1 - rest)?.letter === short.at(-1 - rest)?.letter) rest += 1;
  for (let at = Math.min(alike, short.length - 1); at > 0 && at >= short.length - rest; at -= 1) {
    const [last, next, first] = [long[at - 1]?.index ?? 0, long[at]?.index ?? 0, long[at + between]?.index ?? 0];
    const foot = printed.slice(last + 1, next).search(/\s/);
    const gap = printed.slice(long[at + between - 1]?.index ?? 0, first).search(/\s\S*$/);
    if (foot >= 0 && gap >= 0) return { end: last + 1 + foot, start: (long[at + between - 1]?.index ?? 0) + gap + 1 };
  }
  return undefined;
}
