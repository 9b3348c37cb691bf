import { dateOrder } from '../../domain/dates/date-order.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { SearchRecord } from '../index/search-record.ts';
import { type FilterKey, type Filters, filterKeys } from '../query/filter-facts.ts';
import { valuesOf } from '../query/filter-values.ts';
import type { ReadQuery } from '../query/query-tree.ts';
import { arrange } from './arrange.ts';
import { planQuery } from './plan-query.ts';
import type { QueryPlan } from './query-unit.ts';
import { type RankedRecord, rank } from './rank.ts';
import { readAsked } from './read-asked.ts';
import { pageSize, type SearchState } from './search-state.ts';

/** What a search found, and how it read the query. */
export interface SearchAnswer {
  query: ReadQuery;
  plan: QueryPlan;
  /** In the order that the state asks for; best first, or newest first where the query holds no words. */
  results: RankedRecord[];
  /** How many more there are that lack some of the words and are not shown. */
  lacking: number;
  /** For each filter, how many results each value would leave, all other filters kept. */
  counts: Record<FilterKey, Record<string, number>>;
}

/**
 * Answers a search. Nothing is loosened in silence: a result that lacks a word says so, and where nothing fits, nothing is found.
 */
export function search(state: SearchState, index: SearchIndex): SearchAnswer {
  const query = readAsked(state.query, index);
  const plan = planQuery(query.tree, index);
  const asksWords = plan.words.length > 0 || plan.strict.length > 0;
  const saysNothing = plan.unknown.length > 0 || (state.query !== '' && Object.keys(state.filters).length === 0);
  const found = asksWords ? rank(plan, index) : saysNothing ? [] : everything(index);
  const complete = found.filter(({ missing }) => missing.length === 0);
  const onlyComplete = state.words === 'all' || (state.words === 'few' && complete.length >= pageSize);
  const fitting = onlyComplete ? complete : found;
  const passes = ({ record }: RankedRecord) => filterKeys.every((key) => fits(record, key, state.filters));
  const results = fitting.filter(passes);
  const sort = plan.words.length === 0 && state.sort === 'relevance' ? newestWhereEqual(results) : results;
  return {
    query,
    plan,
    results: arrange(sort, state, index.data.areas),
    lacking: onlyComplete ? found.filter(passes).length - results.length : 0,
    counts: countsOf(fitting, state.filters),
  };
}

function fits(record: SearchRecord, key: FilterKey, filters: Filters): boolean {
  const wanted = filters[key];
  return wanted === undefined || valuesOf[key](record).includes(wanted);
}

function everything({ data }: SearchIndex): RankedRecord[] {
  return data.records.map((record, place) => ({ record, place, score: 0, missing: [], near: [] }));
}

function newestWhereEqual(results: readonly RankedRecord[]): RankedRecord[] {
  return results.toSorted((a, b) => b.score - a.score || (dateOrder(a.record.date) < dateOrder(b.record.date) ? 1 : -1));
}

/** Counts in one pass: what misses one chosen filter alone counts for the values of that filter. */
function countsOf(results: readonly RankedRecord[], filters: Filters): SearchAnswer['counts'] {
  const counts = new Map(filterKeys.map((key) => [key, new Map<string, number>()]));
  for (const { record } of results) {
    const missed = filterKeys.filter((key) => !fits(record, key, filters));
    for (const key of missed.length === 0 ? filterKeys : missed.length === 1 ? missed : []) {
      const ofKey = counts.get(key);
      for (const value of valuesOf[key](record)) ofKey?.set(value, (ofKey.get(value) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counts].map(([key, ofKey]) => [key, Object.fromEntries(ofKey)])) as SearchAnswer['counts'];
}
