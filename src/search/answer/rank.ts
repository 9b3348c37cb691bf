import type { AnalysedRecord } from '../index/analysed-record.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { holdsUnit } from './holds-unit.ts';
import type { QueryUnit } from './plan-query.ts';

/** A record that holds enough of what is looked for. */
export interface RankedRecord {
  entry: AnalysedRecord;
  score: number;
  /** Labels of the units that it does not hold. */
  missing: string[];
}

/** Share of a query that a record must hold to be a result, by weight or by number of units. */
const enough = 0.5;
/** What a sentence that holds everything, and all neighbouring words found side by side, add to a record's score. */
const sentenceBonus = 2;
const pairBonus = 0.5;

/**
 * Finds the records for a query's units, best first. Fuse's score counts which terms a record holds and how rare they are;
 * words that stand together in one sentence, and in the order typed, lift a record. What holds everything comes first.
 */
export function rank(units: readonly QueryUnit[], { fuse, records }: SearchIndex): RankedRecord[] {
  const total = weightOf(units);
  const terms = units.flatMap(({ stems, concepts }) => [...stems, ...concepts, ...concepts]);
  const pairs = neighbours(units);
  const ranked: RankedRecord[] = [];
  for (const { refIndex, score = 1 } of fuse.search(terms.join(' '))) {
    const entry = records[refIndex];
    if (!entry) continue;
    const held = units.filter((unit) => holdsUnit(entry.terms, unit));
    if (!tellsEnough(held, units)) continue;
    const sentence = Math.max(0, ...entry.sentences.map((range) => weightOf(units.filter((unit) => holdsUnit(range.terms, unit)))));
    const together = pairs.filter((pair) => entry.field.includes(pair)).length / (pairs.length || 1);
    ranked.push({
      entry,
      score: (1 - score) * (1 + sentenceBonus * (sentence / (total || 1))) * (1 + pairBonus * together),
      missing: units.filter((unit) => !held.includes(unit)).map(({ label }) => label),
    });
  }
  const incomplete = ({ missing }: RankedRecord) => Number(missing.length > 0);
  return ranked.sort((a, b) => incomplete(a) - incomplete(b) || b.score - a.score || (a.entry.record.id < b.entry.record.id ? -1 : 1));
}

/** Whether what a record holds makes it a result. A named area is not enough beside other words, but within it any of them is. */
function tellsEnough(held: readonly QueryUnit[], units: readonly QueryUnit[]): boolean {
  const subject = units.filter(({ isArea }) => !isArea);
  const told = held.filter(({ isArea }) => !isArea);
  if (subject.length === 0 || held.length > told.length) return told.length > 0 || subject.length === 0;
  return weightOf(told) >= enough * weightOf(subject) || told.length >= enough * subject.length;
}

function weightOf(units: readonly QueryUnit[]): number {
  return units.reduce((sum, { weight }) => sum + weight, 0);
}

function neighbours(units: readonly QueryUnit[]): string[] {
  const stems = units.flatMap((unit) => unit.stems);
  return stems.slice(1).map((part, index) => ` ${stems[index]} ${part} `);
}
