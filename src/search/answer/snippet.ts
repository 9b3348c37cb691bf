import type { AnalysedRecord } from '../index/analysed-record.ts';
import { bestSentence } from './best-sentence.ts';
import { markRanges } from './mark-ranges.ts';
import type { QueryUnit } from './plan-query.ts';

/** A text in pieces, in order; the marked ones are what the query asked for. */
export type Snippet = { text: string; marked: boolean }[];

/** Most characters of a snippet, and how many of them may stand before the first mark. */
const longest = 320;
const before = 90;

/** The sentence of a record that fits a query best, with its words marked. A sentence too long is cut, and says so with an ellipsis. */
export function snippet(entry: AnalysedRecord, units: readonly QueryUnit[], phrases: readonly string[]): Snippet {
  const { text, start } = bestSentence(entry, units, phrases);
  const ranges = markRanges(text, units, phrases);
  const from = text.length <= longest ? 0 : wordStart(text, (ranges[0]?.start ?? 0) - before);
  const to = text.length - from <= longest ? text.length : text.lastIndexOf(' ', from + longest);
  const pieces: Snippet = [{ text: start + from > 0 ? '… ' : '', marked: false }];
  let at = from;
  for (const range of ranges.filter((range) => range.start >= from && range.end <= to)) {
    pieces.push({ text: text.slice(at, range.start), marked: false }, { text: text.slice(range.start, range.end), marked: true });
    at = range.end;
  }
  pieces.push({ text: text.slice(at, to) + (start + to < entry.record.text.length ? ' …' : ''), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.indexOf(' ', at) + 1;
}
