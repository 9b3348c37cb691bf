import { dateInWords } from '../../dates/date-in-words.ts';
import { wordingWords } from '../../words/wording-words.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { RecordKind } from '../index/search-record.ts';
import type { FilterKey } from '../query/filter-keys.ts';
import { filterChoices } from '../query/filter-values.ts';
import { offers, type SearchOffer } from './offers.ts';
import type { RankedRecord } from './rank.ts';
import { search } from './search.ts';
import type { SearchState } from './search-state.ts';
import { type Snippet, snippet } from './snippet.ts';

/** One result as the page shows it. */
export interface ResultView {
  kind: RecordKind;
  /** Address without the base path. */
  path: string;
  title: string;
  area: string;
  snippet: Snippet;
  /** Short facts: date, who speaks, wording. */
  facts: string[];
  themes: { id: string; label: string }[];
  /** What was asked for and is not in it. */
  missing: string[];
}

/** An answer as the page shows it: plain values, so that a worker can send it. */
export interface AnswerView {
  total: number;
  /** How many of them hold everything that was asked for. */
  complete: number;
  /** Whether words or phrases were asked for, not filters alone. */
  byWords: boolean;
  results: ResultView[];
  choices: Record<FilterKey, { value: string; label: string; count: number }[]>;
  corrected: { typed: string; word: string }[];
  unknown: string[];
  also: { typed: string; forms: string[] }[];
  unknownFilters: { key: FilterKey; value: string }[];
  /** Other searches that find something, where this finds nothing, or which narrow it. */
  offers: SearchOffer[];
}

/** Answers a state of the search page. */
export function answerView(state: SearchState, index: SearchIndex): AnswerView {
  const answer = search(state.query, state.filters, index);
  const { results, plan, phrases, counts } = answer;
  const choicesOf = (key: FilterKey) =>
    filterChoices(key, index.data).map((choice) => ({ ...choice, count: counts[key][choice.value] ?? 0 }));
  const view = (result: RankedRecord) => resultView(result, snippet(result.entry, plan.units, phrases), index);
  return {
    total: results.length,
    complete: results.filter(({ missing }) => missing.length === 0).length,
    byWords: plan.units.length + phrases.length > 0,
    results: results.slice(0, state.shown).map(view),
    choices: {
      kind: choicesOf('kind'),
      area: choicesOf('area'),
      theme: choicesOf('theme'),
      section: choicesOf('section'),
      outcome: choicesOf('outcome'),
      body: choicesOf('body'),
      year: choicesOf('year'),
    },
    corrected: plan.corrected,
    unknown: plan.unknown,
    also: plan.also,
    unknownFilters: answer.unknownFilters,
    offers: offers(state, answer, index),
  };
}

function resultView({ entry: { record }, missing }: RankedRecord, found: Snippet, { data }: SearchIndex): ResultView {
  const date = dateInWords(record.date);
  const isFinding = record.kind === 'finding';
  return {
    kind: record.kind,
    path: record.path,
    title: record.title,
    area: data.areas[record.area] ?? record.area,
    snippet: found,
    facts: [
      isFinding ? `Inspected ${date.replace(/^\d+ /, '')}` : date,
      ...(record.said ? [record.said] : []),
      ...(record.wording ? [wordingWords[record.wording].mark] : []),
    ],
    themes: isFinding ? record.themes.map((id) => ({ id, label: data.themes[id] ?? id })) : [],
    missing,
  };
}
