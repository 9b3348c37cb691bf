import { kept, keptFor } from '../../domain/kept.ts';
import { wordsOf } from '../../domain/text/words-of.ts';
import { bodyName } from '../../domain/words/body-name.ts';
import { polarityWords } from '../../domain/words/polarity-words.ts';
import { type RecordKind, recordKinds, type SearchData, type SearchRecord } from '../index/search-record.ts';
import { type FilterKey, filtersWhere } from './filter-facts.ts';
import { statusChoiceWords } from './status-choice-words.ts';

const kindWords: Record<RecordKind, string> = { finding: 'Findings', response: 'Responses', 'follow-up': 'Follow-ups' };

/** What a record has under each filter; a filter fits where one of the values is the one asked for. */
export const valuesOf: Record<FilterKey, (record: SearchRecord) => readonly string[]> = {
  kind: ({ kind }) => [kind],
  inspection: ({ framework }) => (framework ? [framework] : []),
  says: ({ polarity }) => (polarity ? [polarity] : []),
  area: ({ area }) => [area],
  theme: ({ themes }) => themes,
  section: ({ section }) => (section ? [section] : []),
  outcome: ({ outcome }) => (outcome ? [outcome] : []),
  body: ({ bodies }) => bodies,
  year: ({ date }) => [date.slice(0, 4)],
  status: ({ status }) => (status ? [status] : []),
};

/** The filters that a site has: one by kind of report only where it has several. */
export const filtersOf = ({ inspections }: Pick<SearchData, 'inspections'>): readonly FilterKey[] =>
  filtersWhere(inspections !== undefined);

type Choice = { value: string; label: string };
const choicesIn = keptFor((data: SearchData) => kept((key: FilterKey): readonly Choice[] => choicesOf(key, data)));

/** The values of one filter with the words that a page shows for them, in the order in which a list shows them; made once. */
export const filterChoices = (key: FilterKey, data: SearchData): readonly Choice[] => choicesIn(data)(key);

function choicesOf(key: FilterKey, data: SearchData): Choice[] {
  switch (key) {
    case 'kind':
      return recordKinds.map((value) => ({ value, label: kindWords[value] }));
    case 'inspection':
      return Object.entries(data.inspections ?? {}).map(([value, label]) => ({ value, label }));
    case 'says':
      return Object.entries(polarityWords).map(([value, label]) => ({ value, label }));
    case 'section':
      return Object.entries(data.sections).map(([value, { many }]) => ({ value, label: many }));
    case 'outcome':
      return Object.entries(data.outcomes).map(([value, { short }]) => ({ value, label: short }));
    case 'status':
      return Object.entries(statusChoiceWords).map(([value, label]) => ({ value, label }));
    case 'area':
      return named(data.areas);
    case 'theme':
      return named(data.themes);
    default: {
      const values = [...new Set(data.records.flatMap((record) => valuesOf[key](record)))].sort();
      return (key === 'year' ? values.reverse() : values).map((value) => ({ value, label: value }));
    }
  }
}

/**
 * The values that a typed filter means: those whose id or label it is, of areas with records or without also another name, or else all in
 * whose label it starts a word. Empty where nothing fits.
 */
export function resolveFilter(key: FilterKey, typed: string, data: SearchData): string[] {
  const wanted = comparable(key === 'body' ? bodyName(typed) : typed);
  if (!wanted) return [];
  const choices =
    key === 'area'
      ? data.knownAreas.map(({ id, name, alsoCalled = [] }) => ({ value: id, names: [id, name, ...alsoCalled].map(comparable) }))
      : filterChoices(key, data).map(({ value, label }) => ({ value, names: [value, label].map(comparable) }));
  const exact = choices.filter(({ names }) => names.includes(wanted));
  const fitting = exact.length > 0 ? exact : choices.filter(({ names }) => names.some((name) => ` ${name}`.includes(` ${wanted}`)));
  return fitting.map(({ value }) => value);
}

function named(names: Record<string, string>): { value: string; label: string }[] {
  return Object.entries(names)
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

function comparable(text: string): string {
  return wordsOf(text)
    .map(({ word }) => word)
    .join(' ');
}
