import { foldText } from '../../domain/text/fold-text.ts';
import { readText } from '../index/read-text.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { markRanges } from './mark-ranges.ts';
import { nearness } from './nearness.ts';
import type { QueryUnit } from './query-unit.ts';
import type { RankedRecord } from './rank.ts';

/** A text in pieces, in order; the marked ones are what the query asked for. */
export type Snippet = { text: string; marked: boolean }[];

/** Most characters of a snippet, and how many of them may stand before the first mark. */
const longest = 320;
const before = 90;

/** The sentence of a record's text that answers a query best; the first where it asks for no words. */
export function bestSentence(
  { record, place }: Pick<RankedRecord, 'record' | 'place'>,
  units: readonly QueryUnit[],
  index: SearchIndex,
): { text: string; start: number } {
  const read = record.kind === 'finding' ? index.read(place) : readText(record.text, index.names);
  const { best } = nearness(units, read, () => foldText(record.text));
  const { start, end } = read.sentences[best] ?? { start: 0, end: record.text.length };
  return { text: record.text.slice(start, end), start };
}

/** The best sentence of a record with the words of the query marked. A sentence too long is cut, and says so with an ellipsis. */
export function snippet(one: RankedRecord, units: readonly QueryUnit[], index: SearchIndex): Snippet {
  const { text, start } = bestSentence(one, units, index);
  const ranges = markRanges(text, units, index.names);
  const from = text.length <= longest ? 0 : wordStart(text, (ranges[0]?.start ?? 0) - before);
  const to = text.length - from <= longest ? text.length : text.lastIndexOf(' ', from + longest);
  const pieces: Snippet = [{ text: start + from > 0 ? '… ' : '', marked: false }];
  let at = from;
  for (const range of ranges.filter((range) => range.start >= from && range.end <= to)) {
    pieces.push({ text: text.slice(at, range.start), marked: false }, { text: text.slice(range.start, range.end), marked: true });
    at = range.end;
  }
  pieces.push({ text: text.slice(at, to) + (start + to < one.record.text.length ? ' …' : ''), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.indexOf(' ', at) + 1;
}
