import { mustHave } from '../../domain/must-have.ts';
import { foldText } from '../../domain/text/fold-text.ts';
import type { Names } from '../glossary/open-names.ts';
import { conceptTerm, readText } from '../index/read-text.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { phrasePlaces } from '../text/phrase-places.ts';
import { nearness } from './nearness.ts';
import type { QueryUnit } from './query-unit.ts';
import type { RankedRecord } from './ranking.ts';

/** A text in pieces, in order; the marked ones are what the query asked for. */
export type Snippet = { text: string; marked: boolean }[];

/** Most characters of a snippet, and how many of them may stand before the first mark. */
const longest = 320;
const before = 90;

/** Share of a query, by weight, that a sentence must have to be shown where another sentence answers what is likely asked. */
const mostly = 0.5;

/** The sentence of a record's text that has most of what a query asks, or the one that answers it where none has much; else the first. */
export function bestSentence(
  { record, place, answer }: Pick<RankedRecord, 'record' | 'place' | 'answer'>,
  units: readonly QueryUnit[],
  index: SearchIndex,
): { text: string; start: number } {
  const read = record.kind === 'finding' ? index.read(place) : readText(record.text, index.names);
  const { best, sentence } = nearness(units, read, () => foldText(record.text));
  const { start, end } = read.sentences[answer === undefined || sentence >= mostly ? best : answer] ?? {
    start: 0,
    end: record.text.length,
  };
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

/** A stretch of a text, from `start` up to, not including, `end`. */
interface Range {
  start: number;
  end: number;
}

/** Places in a text to mark for a query: its words in any form, other names of the same thing, phrases. In order, none within another. */
function markRanges(text: string, units: readonly QueryUnit[], names: Names): Range[] {
  const { words, stems, concepts } = readText(text, names);
  const folded = foldText(text);
  const ofKind = (kind: QueryUnit['kind']) => units.filter((unit) => unit.kind === kind);
  const wanted = {
    stems: new Set(units.flatMap((unit) => unit.stems)),
    words: new Set(ofKind('prefix').flatMap(({ exact }) => exact)),
    concepts: new Set(units.flatMap((unit) => unit.concepts)),
  };
  const ranges = [
    ...words.filter(({ word }, at) => wanted.stems.has(mustHave(stems[at], 'stem of a word')) || wanted.words.has(word)),
    ...concepts
      .filter(({ id }) => wanted.concepts.has(conceptTerm(id)))
      .map(({ from, to }) => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 })),
    ...ofKind('phrase').flatMap(({ label }) => phrasePlaces(folded, label)),
  ];
  return joined(ranges.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start || b.end - a.end));
}

function joined(ranges: Range[]): Range[] {
  const result: Range[] = [];
  for (const { start, end } of ranges) {
    const last = result.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
