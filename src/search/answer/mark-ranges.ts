import { conceptsIn } from '../glossary/concepts.ts';
import { conceptTerm } from '../index/analysed-record.ts';
import { foldText } from '../words/fold-text.ts';
import { phrasePlaces } from '../words/phrase-places.ts';
import { stem } from '../words/stem.ts';
import { wordsOf } from '../words/words-of.ts';
import type { QueryUnit } from './plan-query.ts';

/** A stretch of a text, from `start` up to, not including, `end`. */
export interface Range {
  start: number;
  end: number;
}

/** Places in a text to mark for a query: its words in any form, other names of the same thing, phrases. In order, none within another. */
export function markRanges(text: string, units: readonly QueryUnit[], phrases: readonly string[]): Range[] {
  const words = wordsOf(text);
  const stems = words.map(({ word }) => stem(word));
  const wantedStems = new Set(units.flatMap((unit) => unit.stems));
  const wantedConcepts = new Set(units.flatMap(({ concepts }) => concepts));
  const folded = foldText(text);
  const ranges = [
    ...words.filter((_, index) => wantedStems.has(stems[index] ?? '')),
    ...conceptsIn(words, stems, true)
      .filter(({ row }) => wantedConcepts.has(conceptTerm(row)))
      .map(({ from, to }) => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 })),
    ...phrases.flatMap((phrase) => phrasePlaces(folded, phrase)),
  ];
  return joined(ranges.sort((a, b) => a.start - b.start || b.end - a.end));
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
