import { dateOrder } from '../../dates/date-order.ts';
import { conceptsIn } from '../glossary/concepts.ts';
import type { AnalysedRecord } from '../index/analysed-record.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { type FilterKey, type Filters, filterKeys } from '../query/filter-keys.ts';
import { resolveFilter, valuesOf } from '../query/filter-values.ts';
import { parseQuery } from '../query/parse-query.ts';
import { phrasePlaces } from '../words/phrase-places.ts';
import { stem } from '../words/stem.ts';
import { wordsOf } from '../words/words-of.ts';
import { planQuery, type QueryPlan } from './plan-query.ts';
import { type RankedRecord, rank } from './rank.ts';

/** What a search found, and how it read the query. */
export interface SearchAnswer {
  /** Best first; newest first where the query holds no words. */
  results: RankedRecord[];
  /** For each filter, how many results each value would leave, all other filters kept. */
  counts: Record<FilterKey, Record<string, number>>;
  plan: QueryPlan;
  phrases: string[];
  /** Typed filters that fit nothing known. */
  unknownFilters: { key: FilterKey; value: string }[];
}

type Test = (entry: AnalysedRecord) => boolean;

/**
 * Answers a query. Words rank and must mostly be there; phrases, `-word` and filters decide strictly. Nothing is loosened:
 * where nothing fits, nothing is found.
 * @param filters chosen beside the query; those typed in it count as well
 */
export function search(query: string, filters: Filters, index: SearchIndex): SearchAnswer {
  const parsed = parseQuery(query);
  const plan = planQuery(parsed.words, index);
  const keyed = new Map<FilterKey, Test[]>(filterKeys.map((key) => [key, filters[key] ? [has(key, [filters[key]])] : []]));
  const unknownFilters: SearchAnswer['unknownFilters'] = [];
  for (const { key, value, not } of parsed.filters) {
    const values = resolveFilter(key, value, index.data);
    if (values.length === 0) unknownFilters.push({ key, value });
    const test = has(key, values);
    keyed.get(key)?.push(not ? (entry) => !test(entry) : test);
  }
  const strict = [...parsed.phrases.map(phraseTest), ...parsed.without.map((text) => not(withoutTest(text)))];
  const nothingKnown = plan.units.length === 0 && plan.unknown.length > 0 && parsed.phrases.length === 0;
  const candidates = nothingKnown ? [] : plan.units.length > 0 ? rank(plan.units, index) : everything(index);
  const fitting = candidates.filter(({ entry }) => strict.every((test) => test(entry)));
  const passes = (entry: AnalysedRecord, except?: FilterKey) =>
    filterKeys.every((key) => key === except || (keyed.get(key) ?? []).every((test) => test(entry)));
  return {
    results: fitting.filter(({ entry }) => passes(entry)),
    counts: countsOf((key) => fitting.filter(({ entry }) => passes(entry, key))),
    plan,
    phrases: parsed.phrases,
    unknownFilters,
  };
}

function has(key: FilterKey, values: readonly string[]): Test {
  return ({ record }) => valuesOf[key](record).some((value) => values.includes(value));
}

function phraseTest(phrase: string): Test {
  return ({ folded }) => phrasePlaces(folded, phrase).length > 0;
}

/** One word stands for all its forms; more than one for exactly these words. */
function withoutTest(text: string): Test {
  const words = wordsOf(text);
  const stems = words.map(({ word }) => stem(word));
  const [only] = stems;
  if (stems.length !== 1 || !only || conceptsIn(words, stems, false).length > 1) return phraseTest(text);
  return ({ terms }) => terms.has(only);
}

function not(test: Test): Test {
  return (entry) => !test(entry);
}

function everything({ records }: SearchIndex): RankedRecord[] {
  return records
    .map((entry) => ({ entry, score: 0, missing: [] }))
    .sort((a, b) => compare(dateOrder(b.entry.record.date), dateOrder(a.entry.record.date)));
}

function countsOf(resultsFor: (key: FilterKey) => RankedRecord[]): SearchAnswer['counts'] {
  const count = (key: FilterKey): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { entry } of resultsFor(key))
      for (const value of new Set(valuesOf[key](entry.record))) counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  };
  return Object.fromEntries(filterKeys.map((key) => [key, count(key)])) as SearchAnswer['counts'];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
