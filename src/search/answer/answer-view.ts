import { ownValue } from '../../domain/own-value.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { FilterKey } from '../query/filter-facts.ts';
import { filterChoices } from '../query/filter-values.ts';
import type { QueryProblem } from '../query/query-tree.ts';
import { unitsIn } from './find.ts';
import { offers, type SearchOffer } from './offers.ts';
import { reading } from './reading.ts';
import { type ResultView, resultView } from './result-view.ts';
import { search } from './search.ts';
import type { SearchState } from './search-state.ts';
import { type Widening, widenings } from './widenings.ts';

/** An answer as the page shows it: plain values, so that a worker can send it. */
export interface AnswerView {
  total: number;
  /** How many of them hold every word; they come first. */
  complete: number;
  /** How many more there are that lack some of the words and are not shown. */
  lacking: number;
  results: ResultView[];
  /** Results an area has in all, by its name; for headings over groups. */
  inArea: Record<string, number>;
  /** Values of each filter with how many results each would leave. */
  choices: Record<FilterKey, { value: string; label: string; count: number }[]>;
  /** What was searched for, in words. */
  reading: string;
  widenings: Widening[];
  /** Words that no text holds and no known word is near. */
  unknown: readonly string[];
  unknownFilters: readonly { key: FilterKey; value: string }[];
  problems: QueryProblem[];
  /** Other searches that find something, where this finds nothing, or which narrow it. */
  offers: SearchOffer[];
}

/** Answers a state of the search page. */
export function answerView(state: SearchState, index: SearchIndex): AnswerView {
  const answer = search(state, index);
  const { query, results, plan, counts } = answer;
  const units = [...plan.words, ...plan.strict.flatMap(unitsIn)];
  const choicesOf = (key: FilterKey) =>
    filterChoices(key, index.data).map((choice) => ({ ...choice, count: ownValue(counts[key], choice.value) ?? 0 }));
  return {
    total: results.length,
    lacking: answer.lacking,
    complete: results.filter(({ missing }) => missing.length === 0).length,
    results: results.slice(0, state.shown).map((one) => resultView(one, units, index)),
    inArea: areaTotals(results.map(({ record }) => ownValue(index.data.areas, record.area) ?? record.area)),
    choices: Object.fromEntries(Object.keys(counts).map((key) => [key, choicesOf(key as FilterKey)])) as AnswerView['choices'],
    reading: reading(state, query.tree, plan, index),
    widenings: widenings(state, query, plan, index),
    unknown: plan.unknown,
    unknownFilters: plan.unknownFilters,
    problems: query.problems,
    offers: offers(state, answer, index),
  };
}

function areaTotals(areas: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(areas, (area) => area)].map(([area, all]) => [area, all.length]));
}
