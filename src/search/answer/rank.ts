import { ownValue } from '../../domain/own-value.ts';
import { isIn, type PlaceSet } from '../index/place-set.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { SearchRecord } from '../index/search-record.ts';
import { type Found, find, unitsIn } from './find.ts';
import { fulfils, holders, nearHolders } from './fulfils.ts';
import { nearness } from './nearness.ts';
import type { QueryPlan, QueryUnit } from './query-unit.ts';
import { firstInOrder, fullFirst, type RankedRecord, type Ranking } from './ranking.ts';
import { enough, weights } from './weights.ts';

/**
 * Finds the records that answer a query, best first: those that hold every word, then those that lack some and say which. How
 * often and in how short a text words stand counts first, then how near they stand together.
 * @param most how many have to be in order: where none has, no text is looked at
 */
export function rank(plan: QueryPlan, index: SearchIndex, most: number): Ranking {
  const units = [...plan.words, ...plan.strict.flatMap(unitsIn)];
  const order = fullFirst(index);
  const { first: looked, rest } = firstInOrder(answering(plan, index), most === 0 ? 0 : index.limits.lookedAt, order);
  index.want(looked.map(({ place }) => place));
  const first = looked.map((one) => ({ ...one, score: one.score * lift(one, units, index) }));
  return { first: first.sort(order), rest };
}

/** The records that hold enough of a query, in any order. */
function answering(plan: QueryPlan, index: SearchIndex): RankedRecord[] {
  const found = find(plan, index);
  const strict = plan.strict.map((node) => fulfils(node, index));
  const lacked = lackedOf(plan, found, index);
  const answers: RankedRecord[] = [];
  for (let at = 0; at < found.places.length; at += 1) {
    const place = found.places[at] ?? 0;
    const { missing, near, tells } = lacked(place);
    if (!tells) continue;
    const record = index.data.records[place];
    if (!record || !strict.every((test) => test(place))) continue;
    answers.push({ record, place, score: found.scores[at] ?? 0, missing, near: near(place), instead: nothing });
  }
  return answers;
}

const nothing: readonly never[] = [];

/** What a record lacks of a query, and whether it has enough all the same. */
interface Lacked {
  /** Labels of the words that it lacks. */
  missing: readonly string[];
  /** Ids of the glossary's entries near these that it holds. */
  near: (place: number) => readonly string[];
  tells: boolean;
}

/** Tells what records lack; worked out once for all that lack the same. */
function lackedOf(plan: QueryPlan, found: Found, index: SearchIndex): (place: number) => Lacked {
  const own = plan.words.map((unit) => holders(unit, index));
  const near = plan.words.map((unit) => nearHolders(unit, found, index));
  const known = new Map<string, Lacked>();
  // Records that follow each other often lack the same.
  let last: { lacks: number; nears: number; told: Lacked } | undefined;
  return (place) => {
    let lacks = 0;
    let nears = 0;
    // A query has 24 words at most, a bit each.
    for (let at = 0; at < own.length; at += 1) {
      if (isIn(own[at] as PlaceSet, place)) continue;
      lacks |= 1 << at;
      if (isIn(near[at] as PlaceSet, place)) nears |= 1 << at;
    }
    if (last?.lacks === lacks && last.nears === nears) return last.told;
    const key = `${lacks} ${nears}`;
    const told = known.get(key) ?? lackedBy(plan, lacks, nears, found);
    known.set(key, told);
    last = { lacks, nears, told };
    return told;
  };
}

function lackedBy(plan: QueryPlan, lacks: number, nears: number, found: Found): Lacked {
  const of = (bits: number) => plan.words.filter((_, at) => (bits >>> at) & 1);
  const [missing, near] = [of(lacks), of(nears)];
  return { missing: missing.map(({ label }) => label), near: nearTerms(near, found), tells: tellsEnough(plan, missing, near) };
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

/** Ids of the glossary's entries near these units that a record holds; the same list for all that hold the same. */
export function nearTerms(units: readonly QueryUnit[], { holding }: Found): (place: number) => readonly string[] {
  const terms = [...new Set(units.flatMap(({ related }) => related))];
  if (terms.length === 0) return () => nothing;
  const sets = terms.map(holding);
  const known = new Map<number, readonly string[]>();
  return (place) => {
    const bits = sets.reduce((sum, set, at) => (isIn(set, place) ? sum + 2 ** at : sum), 0);
    const held = known.get(bits) ?? terms.flatMap((term, at) => (isIn(sets[at] as PlaceSet, place) ? term.slice(1) : []));
    known.set(bits, held);
    return held;
  };
}
