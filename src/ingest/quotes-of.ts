import type { TextQuote } from '../schemas/finding.ts';
import type { Draft, LeftOut, ReportSection } from './pipeline-data.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const context = 32;

/**
 * Where each finding stands in its document: its words, and up to 32 characters of what stands before and after it there, which
 * tell it from a like one elsewhere (W3C TextQuoteSelector). Headings, table heads and left cells are part of the document.
 */
export function quotesOf(
  sections: readonly ReportSection[],
  findings: readonly Draft[],
  leftOut: readonly LeftOut[],
): Map<Draft, TextQuote> {
  const pieces: { text: string; draft?: Draft }[] = [];
  for (const { profile, heading } of sections) {
    const between = leftOut
      .filter(({ section, why }) => section === profile.key && why !== 'responsible body')
      .map(({ text }) => flat(text));
    // Some documents print the heading as the table's head, some as both: it is told once, so that all formats say the same.
    pieces.push(...[heading, ...between.filter((text) => text !== flat(heading))].map((text) => ({ text })));
    for (const draft of findings.filter(({ section }) => section === profile.finding)) {
      if (draft.before) pieces.push({ text: draft.before });
      pieces.push({ text: draft.text, draft });
    }
  }
  const whole = pieces.map(({ text }) => flat(text)).join(' ');
  const quotes = new Map<Draft, TextQuote>();
  let start = 0;
  for (const { text, draft } of pieces) {
    const exact = flat(text);
    const end = start + exact.length;
    if (draft)
      quotes.set(draft, { exact, prefix: whole.slice(Math.max(0, start - context), start), suffix: whole.slice(end, end + context) });
    start = end + 1;
  }
  return quotes;
}
