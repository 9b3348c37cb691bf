import { ownValue } from '../../domain/own-value.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { SearchRecord } from '../index/search-record.ts';
import type { ReportPhrase } from '../meaning/open-meaning.ts';
import { type Candidate, find, unitsIn } from './find.ts';
import { fulfils, holds, holdsNear, wantPhrases } from './fulfils.ts';
import { nearness } from './nearness.ts';
import type { QueryPlan, QueryUnit } from './query-unit.ts';
import { enough, weights } from './weights.ts';

/** A record that answers a query. */
export interface RankedRecord {
  record: SearchRecord;
  /** Its place in the list of records. */
  place: number;
  score: number;
  /** Labels of the words that it does not hold. */
  missing: string[];
  /** Ids of glossary entries near these that it holds. */
  near: string[];
  /** Phrases in which it says what words that it does not hold mean. */
  instead: readonly ReportPhrase[];
  /** Place of the sentence that answers what is likely asked. */
  answer?: number;
}

/**
 * Finds the records that answer a query, best first: those that hold every word, then those that lack some and say which. How
 * often and in how short a text words stand counts first, then how near they stand together.
 */
export function rank(plan: QueryPlan, index: SearchIndex): RankedRecord[] {
  const units = [...plan.words, ...plan.strict.flatMap(unitsIn)];
  const candidates = find(plan, index);
  wantPhrases(candidates, plan, index);
  const found = candidates.flatMap((candidate) => {
    const record = index.data.records[candidate.record];
    const missing = plan.words.filter((unit) => !holds(candidate, unit, index));
    const near = missing.filter((unit) => holdsNear(candidate, unit, index));
    const answers = record && tellsEnough(plan, missing, near) && plan.strict.every((node) => fulfils(candidate, node, index));
    return answers
      ? [
          {
            record,
            place: candidate.record,
            score: candidate.score,
            missing: missing.map(({ label }) => label),
            near: nearTerms(near, candidate),
            instead: [],
          },
        ]
      : [];
  });
  const { lookedAt } = index.limits;
  const ordered = found.sort(fullFirst(index));
  const looked = ordered.slice(0, lookedAt);
  index.want(looked.map(({ place }) => place));
  const first = looked.map((one) => ({ ...one, score: one.score * lift(one, units, index) }));
  return [...first.sort(fullFirst(index)), ...ordered.slice(lookedAt)];
}

function lift({ record, place }: RankedRecord, units: readonly QueryUnit[], index: SearchIndex): number {
  const { sentence, pairs } = nearness(units, index.read(place), () => index.folded(place));
  return (1 + weights.sentence * sentence) * (1 + weights.pairs * pairs) * recommendationLift(record, index);
}

/** Inspectors ask for something to be done, against a remark in passing. */
export function recommendationLift({ section }: SearchRecord, { data }: SearchIndex): number {
  return 1 + (ownValue(data.sections, section)?.asks ? weights.recommendation : 0);
}

/** Within an area that is named any of the words is enough, or what is near it; elsewhere what is near a word counts half. */
function tellsEnough({ words, areas }: QueryPlan, missing: readonly QueryUnit[], near: readonly QueryUnit[]): boolean {
  if (words.length === 0 || (areas.length > 0 && missing.length - near.length < words.length)) return true;
  const told = (of: (units: readonly QueryUnit[]) => number) => 1 - (of(missing) - of(near) / 2) / of(words);
  return told((units) => units.reduce((sum, { weight }) => sum + weight, 0)) >= enough || told(({ length }) => length) >= enough;
}

/** Ids of the glossary's entries near these units that a record holds. */
export function nearTerms(units: readonly QueryUnit[], { match }: Candidate): string[] {
  return [...new Set(units.flatMap(({ related }) => related.filter((term) => Object.hasOwn(match, term))))].map((term) => term.slice(1));
}

/** Puts records that hold every word before the others, the best first. */
export function fullFirst({ limits: { byPlace } }: Pick<SearchIndex, 'limits'>): (a: RankedRecord, b: RankedRecord) => number {
  const order = (a: RankedRecord, b: RankedRecord) => (byPlace ? a.place - b.place : a.record.id < b.record.id ? -1 : 1);
  return (a, b) => Number(a.missing.length > 0) - Number(b.missing.length > 0) || b.score - a.score || order(a, b);
}
