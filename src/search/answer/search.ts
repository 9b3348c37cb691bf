import { dateOrder } from '../../domain/dates/date-order.ts';
import { byText } from '../../domain/text/by-text.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { SearchRecord } from '../index/search-record.ts';
import { meaningWeights as weigh } from '../meaning/meaning-weights.ts';
import { queryMeaning } from '../meaning/query-meaning.ts';
import { raiseAnswers } from '../meaning/raise-answers.ts';
import { rankByMeaning } from '../meaning/rank-by-meaning.ts';
import { type FilterKey, type Filters, filterKeys } from '../query/filter-facts.ts';
import { valuesOf } from '../query/filter-values.ts';
import type { ReadQuery } from '../query/query-tree.ts';
import { arrange } from './arrange.ts';
import { countChoices, type FilterCounts } from './count-choices.ts';
import { planQuery } from './plan-query.ts';
import type { QueryPlan } from './query-unit.ts';
import { rank } from './rank.ts';
import { firstInOrder, fullFirst, type RankedRecord, type Ranking } from './ranking.ts';
import { readAsked } from './read-asked.ts';
import { pageSize, type SearchState } from './search-state.ts';

/** What a search found, and how it read the query. */
export interface SearchAnswer {
  query: ReadQuery;
  plan: QueryPlan;
  /**
   * What holds every word and fulfils every part; all that is counted, filtered by and saved. In the order that the state asks for: best
   * first, or newest first where the query holds no words.
   */
  results: RankedRecord[];
  /** What lacks some of the words, in the same order; it comes after the results. */
  others: RankedRecord[];
  /** For each filter, how many results each value would leave, all other filters kept; nothing where only the first results are wanted. */
  counts: FilterCounts;
  /** The same of the others. */
  otherCounts: FilterCounts;
}

/**
 * Answers a search. Nothing is loosened in silence: a result that lacks a word says so, and where nothing fits, nothing is found.
 * @param most how many of the results, and of the others, have to be in order; those after them come in any
 */
export function search(state: SearchState, index: SearchIndex, most = Number.POSITIVE_INFINITY): SearchAnswer {
  const query = readAsked(state.query, index);
  const { plan, found } = lookedFor(state, query, index, most);
  const lacks = ({ missing }: RankedRecord) => missing.length + plan.lackedByAll.length > 0;
  const none: Ranking = { first: [], rest: [] };
  const counted = state.words === 'any' ? found : only(found, (one) => !lacks(one));
  const apart = state.words === 'after' ? only(found, lacks) : none;
  const chosen = filterKeys.filter((key) => state.filters[key] !== undefined);
  const passes = ({ record }: RankedRecord) => chosen.every((key) => fits(record, key, state.filters));
  const shown = (all: Ranking) => inOrder(chosen.length === 0 ? all : only(all, passes), plan, state, index, most);
  const countsOf = ({ first, rest }: Ranking) => countChoices(index.early ? [] : [...first, ...rest], state.filters, index.data);
  return {
    query,
    plan,
    results: shown(counted),
    others: shown(apart),
    counts: countsOf(counted),
    otherCounts: countsOf(apart),
  };
}
/** Looks for the words of a query and, where few records hold all of them, for what they mean. */
function lookedFor(state: SearchState, query: ReadQuery, index: SearchIndex, most: number): { plan: QueryPlan; found: Ranking } {
  const plan = planQuery(query.tree, index);
  const asksWords = plan.words.length > 0 || plan.strict.length > 0;
  const saysNothing = plan.unknown.length > 0 || (state.query !== '' && Object.keys(state.filters).length === 0);
  const found: Ranking = asksWords ? rank(plan, index, most) : { first: saysNothing ? [] : everything(index), rest: [] };
  const words = query.tree.of.flatMap((node) => (node.kind === 'word' ? node.text : []));
  const isFew = plan.lackedByAll.length > 0 || fullIn(found) < pageSize;
  const isSentence = words.length >= weigh.sentenceWords;
  const meaning = words.length > 0 && (isFew || isSentence) && !state.asTyped ? index.meaning() : undefined;
  if (!meaning) return { plan, found };
  const text = words.join(' ');
  // Where enough records have every word, what is asked only orders them.
  if (!isFew) {
    const asked = meaning.asked(text);
    if (asked.length === 0) return { plan, found };
    return {
      plan: { ...plan, meaning: { aspects: [], themes: new Map(), tone: undefined, asked } },
      found: raiseAnswers(found, asked),
    };
  }
  const read = queryMeaning(text, plan.words, meaning);
  if (read.aspects.length === 0 && read.asked.length === 0) return { plan, found };
  const said = new Set(read.aspects.flatMap(({ expansions }) => expansions.flatMap(({ typed }) => typed.split(/\s+/))));
  const unsaid = (words: readonly string[]) => words.filter((word) => !said.has(word));
  const meant = { ...plan, meaning: read, unknown: unsaid(plan.unknown), lackedByAll: unsaid(plan.lackedByAll) };
  return { plan: meant, found: rankByMeaning(meant, read, meaning, index) };
}

function fits(record: SearchRecord, key: FilterKey, filters: Filters): boolean {
  const wanted = filters[key];
  return wanted === undefined || valuesOf[key](record).includes(wanted);
}

function everything({ data }: SearchIndex): RankedRecord[] {
  return data.records.map((record, place) => ({ record, place, score: 0, missing: [], near: [], instead: [] }));
}

function fullIn({ first, rest }: Ranking): number {
  const full = (sum: number, { missing }: RankedRecord) => sum + Number(missing.length === 0);
  return rest.reduce(full, first.reduce(full, 0));
}

function only({ first, rest }: Ranking, keep: (one: RankedRecord) => boolean): Ranking {
  return { first: first.filter(keep), rest: rest.filter(keep) };
}

/** Puts results into the order that a reader chose; where the query holds no words, the newest of what is alike comes first. */
function inOrder({ first, rest }: Ranking, plan: QueryPlan, state: SearchState, index: SearchIndex, most: number): RankedRecord[] {
  const isArranged = state.grouped || state.sort !== 'relevance';
  const count = isArranged ? Number.POSITIVE_INFINITY : most;
  const byDate = plan.words.length === 0 && state.sort === 'relevance';
  const sorted = byDate
    ? firstInOrder([...first, ...rest], count, newestWhereEqual)
    : firstInOrder(rest, Math.max(0, count - first.length), fullFirst(index));
  const found = (byDate ? [] : first).concat(sorted.first, sorted.rest);
  const all = plan.lackedByAll.length === 0 ? found : found.map((one) => lackingToo(one, plan));
  return isArranged ? arrange(all, state, index.data.areas) : all;
}

function newestWhereEqual(a: RankedRecord, b: RankedRecord): number {
  return b.score - a.score || byText(dateOrder(b.record.date), dateOrder(a.record.date)) || a.place - b.place;
}

/** A record with what no record has beside what it lacks itself. */
function lackingToo(one: RankedRecord, { lackedByAll }: QueryPlan): RankedRecord {
  return { ...one, missing: [...one.missing, ...lackedByAll] };
}
