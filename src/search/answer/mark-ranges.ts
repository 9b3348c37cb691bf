import { mustHave } from '../../domain/must-have.ts';
import { foldText } from '../../domain/text/fold-text.ts';
import type { Names } from '../glossary/open-names.ts';
import { conceptTerm, readText } from '../index/read-text.ts';
import { phrasePlaces } from '../text/phrase-places.ts';
import type { QueryUnit } from './query-unit.ts';

/** A stretch of a text, from `start` up to, not including, `end`. */
export interface Range {
  start: number;
  end: number;
}

/** Places in a text to mark for a query: its words in any form, other names of the same thing, phrases. In order, none within another. */
export function markRanges(text: string, units: readonly QueryUnit[], names: Names): Range[] {
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
