import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { columnEnd, type Span } from '../documents/place.ts';
import { mustHave } from '../domain/must-have.ts';
import type { TextQuote } from '../domain/schemas/finding.ts';
import { onOneLine } from '../domain/text/run-together.ts';
import type { Draft, LeftOut, ReportSection } from './pipeline-data.ts';

/** Characters before and after a quote, which distinguish it from the same words elsewhere. */
const context = 32;
/** Characters of printed text to take the context from: printed white space can be of any length. */
const window = 1000;

const quoteAt = (text: string, { from, to }: Span): TextQuote => ({
  exact: text.slice(from, to),
  prefix: text.slice(Math.max(0, from - context), from),
  suffix: text.slice(to, to + context),
});

/** The position of a finding in the printed text, from its first block to its last. */
function printedSpan({ nodes }: Draft): Span | undefined {
  const spans: Span[] = [];
  visit({ type: 'root', children: nodes } as Root, (node) => {
    if (node.data?.printed) spans.push(node.data.printed);
  });
  if (spans.length === 0) return undefined;
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}

/** Quotes a span of the printed text with white space collapsed; the context stops at the edge of its column. */
function quoteInPrint(printed: string, { from, to }: Span): TextQuote {
  const columnsBefore = printed.slice(Math.max(0, from - window), from).split(columnEnd);
  const columnsAfter = printed.slice(to, to + window).split(columnEnd);
  const before = mustHave(columnsBefore.at(-1), 'column before the quote').trimStart();
  const after = mustHave(columnsAfter[0], 'column after the quote').trimEnd();
  return {
    exact: onOneLine(printed.slice(from, to)),
    prefix: before.replace(/\s+/g, ' ').slice(-context),
    suffix: after.replace(/\s+/g, ' ').slice(0, context),
  };
}

/** Quotes from a text assembled from the sections, for documents that have no printed text. */
function quotesInSections(
  sections: readonly ReportSection[],
  findings: readonly Draft[],
  leftOut: readonly LeftOut[],
): Map<Draft, TextQuote> {
  const pieces: { text: string; draft?: Draft }[] = [];
  for (const { profile, heading } of sections) {
    const between = leftOut
      .filter(({ section, why }) => section === profile.key && why !== 'responsible body' && why !== 'printed number')
      .map(({ text }) => onOneLine(text));
    // Some documents repeat the heading as the table's head: it is included once, so that all formats give the same quote.
    pieces.push(...[heading, ...between.filter((text) => text !== onOneLine(heading))].map((text) => ({ text })));
    for (const draft of findings.filter(({ at }) => at.key === profile.key)) {
      if (draft.before) pieces.push({ text: draft.before });
      pieces.push({ text: draft.text, draft });
    }
  }
  const whole = pieces.map(({ text }) => onOneLine(text)).join(' ');
  const quotes = new Map<Draft, TextQuote>();
  let from = 0;
  for (const { text, draft } of pieces) {
    const to = from + onOneLine(text).length;
    if (draft) quotes.set(draft, quoteAt(whole, { from, to }));
    from = to + 1;
  }
  return quotes;
}

/**
 * Locates each finding in its document: its exact words, and up to 32 characters of context on each side, which distinguish it
 * from the same words elsewhere (W3C TextQuoteSelector).
 *
 * For a PDF these are the words as printed, everything from the finding's first word to its last: bullet glyphs too and, where it
 * runs onto another page, the footer and the running head between. A program that searches the PDF's own text for the quote
 * therefore finds it. It is for programs: people should quote the finding's body. In other formats, headings, table heads and
 * left cells count as part of the text.
 * @param printed the document's text as printed, where it has one
 */
export function quotesOf(
  sections: readonly ReportSection[],
  findings: readonly Draft[],
  leftOut: readonly LeftOut[],
  printed?: string,
): Map<Draft, TextQuote> {
  if (printed === undefined) return quotesInSections(sections, findings, leftOut);
  const quotes = new Map<Draft, TextQuote>();
  for (const draft of findings) {
    const span = printedSpan(draft);
    if (span) quotes.set(draft, quoteInPrint(printed, span));
  }
  return quotes;
}
