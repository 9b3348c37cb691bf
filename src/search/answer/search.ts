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
import { planQuery } from './plan-query.ts';
import type { QueryPlan } from './query-unit.ts';
import { type RankedRecord, rank } from './rank.ts';
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

export type FilterCounts = Record<FilterKey, Record<string, number>>;

/**
 * Answers a search. Nothing is loosened in silence: a result that lacks a word says so, and where nothing fits, nothing is found.
 */
export function search(state: SearchState, index: SearchIndex): SearchAnswer {
  const query = readAsked(state.query, index);
  const { plan, found } = lookedFor(state, query, index);
  const lacks = ({ missing }: RankedRecord) => missing.length + plan.lackedByAll.length > 0;
  const counted = state.words === 'any' ? found : found.filter((one) => !lacks(one));
  const apart = state.words === 'after' ? found.filter(lacks) : [];
  const passes = ({ record }: RankedRecord) => filterKeys.every((key) => fits(record, key, state.filters));
  const shown = (all: readonly RankedRecord[]) => {
    const passing = all.filter(passes).map((one) => ({ ...one, missing: [...one.missing, ...plan.lackedByAll] }));
    return arrange(plan.words.length === 0 && state.sort === 'relevance' ? newestWhereEqual(passing) : passing, state, index.data.areas);
  };
  return {
    query,
    plan,
    results: shown(counted),
    others: shown(apart),
    counts: countsOf(index.early ? [] : counted, state.filters),
    otherCounts: countsOf(index.early ? [] : apart, state.filters),
  };
}

/** Looks for the words of a query and, where few records hold all of them, for what they mean. */
function lookedFor(state: SearchState, query: ReadQuery, index: SearchIndex): { plan: QueryPlan; found: RankedRecord[] } {
  const plan = planQuery(query.tree, index);
  const asksWords = plan.words.length > 0 || plan.strict.length > 0;
  const saysNothing = plan.unknown.length > 0 || (state.query !== '' && Object.keys(state.filters).length === 0);
  const found = asksWords ? rank(plan, index) : saysNothing ? [] : everything(index);
  const words = query.tree.of.flatMap((node) => (node.kind === 'word' ? node.text : []));
  const isFew = plan.lackedByAll.length > 0 || found.filter(({ missing }) => missing.length === 0).length < pageSize;
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
      found: raiseAnswers(found, asked, index),
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

function newestWhereEqual(results: readonly RankedRecord[]): RankedRecord[] {
  return results.toSorted((a, b) => b.score - a.score || byText(dateOrder(b.record.date), dateOrder(a.record.date)) || a.place - b.place);
}

/** Counts in one pass: what misses one chosen filter alone counts for the values of that filter. */
function countsOf(results: readonly RankedRecord[], filters: Filters): FilterCounts {
  const counts = new Map(filterKeys.map((key) => [key, new Map<string, number>()]));
  for (const { record } of results) {
    const missed = filterKeys.filter((key) => !fits(record, key, filters));
    for (const key of missed.length === 0 ? filterKeys : missed.length === 1 ? missed : []) {
      const ofKey = counts.get(key);
      for (const value of valuesOf[key](record)) ofKey?.set(value, (ofKey.get(value) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counts].map(([key, ofKey]) => [key, Object.fromEntries(ofKey)])) as FilterCounts;
}
