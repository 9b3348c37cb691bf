import { ownValue } from '../../domain/own-value.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { type FilterKey, filterKeys } from '../query/filter-facts.ts';
import { filterChoices } from '../query/filter-values.ts';
import type { QueryProblem } from '../query/query-tree.ts';
import { type AnswerCard, answerCards } from './answer-cards.ts';
import { unitsIn } from './find.ts';
import { offers, type SearchOffer } from './offers.ts';
import type { RankedRecord } from './rank.ts';
import { reading } from './reading.ts';
import { type ResultView, resultView } from './result-view.ts';
import { type FilterCounts, type SearchAnswer, search } from './search.ts';
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
  const answer = search(state, index);
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
    inArea: areaTotals(results.map(({ record }) => ownValue(index.data.areas, record.area) ?? record.area)),
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

function areaTotals(areas: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(areas, (area) => area)].map(([area, all]) => [area, all.length]));
}
