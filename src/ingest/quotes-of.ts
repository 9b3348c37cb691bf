import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { columnEnd, type Span } from '../documents/place.ts';
import type { TextQuote } from '../domain/schemas/finding.ts';
import { onOneLine } from '../domain/text/run-together.ts';
import type { Draft, LeftOut, ReportSection } from './pipeline-data.ts';

/** How many characters before and after tell a text from a like one. */
const context = 32;
/** Characters of the print in which they are looked for, for it has white space of any length. */
const window = 1000;

const quoteAt = (text: string, { from, to }: Span): TextQuote => ({
  exact: text.slice(from, to),
  prefix: text.slice(Math.max(0, from - context), from),
  suffix: text.slice(to, to + context),
});

/** Where a finding stands in the printed text, from its first block to its last. */
function printedSpan({ nodes }: Draft): Span | undefined {
  const spans: Span[] = [];
  visit({ type: 'root', children: nodes } as Root, (node) => {
    if (node.data?.printed) spans.push(node.data.printed);
  });
  if (spans.length === 0) return undefined;
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}

/** The quote of a stretch of the printed text, white space apart; what stands before and after ends at its column's edge. */
function quoteInPrint(printed: string, { from, to }: Span): TextQuote {
  const before =
    printed
      .slice(Math.max(0, from - window), from)
      .split(columnEnd)
      .at(-1)
      ?.trimStart() ?? '';
  const after =
    printed
      .slice(to, to + window)
      .split(columnEnd, 1)[0]
      ?.trimEnd() ?? '';
  return {
    exact: onOneLine(printed.slice(from, to)),
    prefix: before.replace(/\s+/g, ' ').slice(-context),
    suffix: after.replace(/\s+/g, ' ').slice(0, context),
  };
}

/** Quotes in a text put together from the sections, for documents that have no print. */
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
    // Some documents print the heading as the table's head, some as both: it is told once, so that all formats say the same.
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
 * Where each finding stands in its document: its words, and up to 32 characters of what stands before and after it there, which
 * tell it from a like one elsewhere (W3C TextQuoteSelector).
 *
 * In a PDF these are the words as printed, all that stands from the finding's first to its last: the glyphs of points too, and,
 * where it runs over a page, the footer and the running head between. So a program that looks for the quote in the PDF's own
 * text finds it. It is for programs: the words to quote are the finding's body. In other formats headings, table heads and left
 * cells are part of the document.
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
