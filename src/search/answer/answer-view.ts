import { ownValue } from '../../domain/own-value.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { SearchData } from '../index/search-record.ts';
import { type FilterKey, filterKeys } from '../query/filter-facts.ts';
import { filterChoices, filtersOf } from '../query/filter-values.ts';
import type { QueryProblem } from '../query/query-tree.ts';
import { type AnswerCard, answerCards } from './answer-cards.ts';
import type { FilterCounts } from './count-choices.ts';
import { countIn, filterColumn } from './filter-columns.ts';
import { unitsIn } from './find.ts';
import { offers, type SearchOffer } from './offers.ts';
import type { RankedRecord } from './ranking.ts';
import { reading } from './reading.ts';
import { type ResultView, resultView } from './result-view.ts';
import { type SearchAnswer, search } from './search.ts';
import type { SearchState } from './search-state.ts';
import { type Widening, widenings } from './widenings.ts';

/** An answer as the page shows it: plain values, so that a worker can send it. */
export interface AnswerView {
  /** How many results there are; each holds every word. */
  total: number;
  /** How many more lack some of the words; they come after the results and are not counted elsewhere. */
  others: number;
  /** Whether the others hold none of the words, only something near them. */
  onlyNear: boolean;
  /** As many as the state shows, and then the first of the others. */
  results: ResultView[];
  otherResults: ResultView[];
  /** ISO day: the newest date in what was searched. */
  asOf: string;
  /** Areas and themes that the query names. */
  cards: AnswerCard[];
  /** Results an area has in all, by its name; for headings over groups. */
  inArea: Record<string, number>;
  /** The filters that there are. */
  filters: readonly FilterKey[];
  /** Values of each filter with how many results each would leave, and how many of the others. */
  choices: Choices;
  /** Whether this is told before all is known: nothing is counted by filter yet. */
  early?: true;
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

/** Values of each filter. */
export type Choices = Record<FilterKey, { value: string; label: string; count: number; others: number }[]>;

/** Answers a state of the search page. */
export function answerView(state: SearchState, index: SearchIndex): AnswerView {
  const answer = search(state, index, state.shown);
  const { query, results, others, plan, counts, otherCounts } = answer;
  const units = [...plan.words, ...plan.strict.flatMap(unitsIn)];
  const otherResults = others.slice(0, Math.max(0, state.shown - results.length));
  const shown = results.slice(0, state.shown);
  index.want([...shown, ...otherResults].map(({ place }) => place));
  const views = (list: readonly RankedRecord[]) => list.map((one) => resultView(one, units, index));
  return {
    total: results.length,
    others: others.length,
    onlyNear: onlyNear(answer),
    results: views(shown),
    otherResults: views(otherResults),
    asOf: index.data.asOf,
    cards: answerCards(state, query, plan, index),
    inArea: areaTotals(results, index.data),
    filters: filtersOf(index.data),
    choices: choicesOf(counts, otherCounts, index),
    ...(index.early ? { early: true } : {}),
    reading: reading(state, query.tree, plan, index),
    widenings: widenings(state, query, plan, index),
    unknown: plan.unknown,
    unknownFilters: plan.unknownFilters,
    problems: query.problems,
    offers: offers(state, answer, index),
  };
}

function choicesOf(counts: FilterCounts, others: FilterCounts, { data, early }: SearchIndex): Choices {
  const ofKey = (key: FilterKey) =>
    (early ? [] : filterChoices(key, data)).map((choice) => ({
      ...choice,
      count: ownValue(counts[key], choice.value) ?? 0,
      others: ownValue(others[key], choice.value) ?? 0,
    }));
  return Object.fromEntries(filterKeys.map((key) => [key, ofKey(key)])) as Choices;
}

/** Whether what comes after the results holds none of the words, only something near them. */
export function onlyNear({ plan, others }: Pick<SearchAnswer, 'plan' | 'others'>): boolean {
  const asked = plan.words.length + plan.lackedByAll.length;
  return others.length > 0 && others.every(({ missing }) => missing.length === asked);
}

/** How many results each area has, by its name. */
function areaTotals(results: readonly RankedRecord[], { areas, records }: SearchData): Record<string, number> {
  const byId = countIn(
    filterColumn('area', records),
    Uint32Array.from(results, ({ place }) => place),
  );
  const byName = Map.groupBy(Object.entries(byId), ([id]) => ownValue(areas, id) ?? id);
  return Object.fromEntries([...byName].map(([name, of]) => [name, of.reduce((sum, [, count]) => sum + count, 0)]));
}
