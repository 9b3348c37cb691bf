import type { Column } from '../../domain/table/column.ts';
import { dateColumns } from '../../domain/table/date-columns.ts';
import { polarityWords } from '../../domain/words/polarity-words.ts';
import type { ResultRow } from './result-set.ts';

/** A result and its place among the results, from 1. */
export interface PlacedResult {
  row: ResultRow;
  rank: number;
}

/** Columns of the table of results. A name that the data set uses too means the same in both. */
export const resultColumns: readonly Column<PlacedResult>[] = [
  {
    name: 'rank',
    type: 'integer',
    required: true,
    unique: true,
    meaning: 'Position in the results. 1 is the best match.',
    value: ({ rank }) => rank,
  },
  {
    name: 'record',
    type: 'string',
    required: true,
    values: ['finding', 'response', 'follow-up'],
    meaning: 'Type of result.',
    value: ({ row }) => row.kind,
  },
  { name: 'id', type: 'string', required: true, meaning: 'Permanent ID, unique within its kind.', value: ({ row }) => row.id },
  { name: 'url', type: 'string', uri: true, required: true, meaning: 'Permanent link to its page.', value: ({ row }) => row.address },
  {
    name: 'title',
    type: 'string',
    required: true,
    meaning: 'Its title, or its place in the report.',
    value: ({ row }) => row.title,
  },
  {
    name: 'partnership',
    type: 'string',
    required: true,
    meaning: 'Id of the local area partnership.',
    value: ({ row }) => row.areaId,
  },
  { name: 'area', type: 'string', required: true, meaning: 'Name of the area.', value: ({ row }) => row.area },
  ...dateColumns(
    { name: 'date', required: true, meaning: 'As exact as we know it. For a finding, the first day of the inspection.' },
    ({ row }: PlacedResult) => row.date,
  ),
  { name: 'published', type: 'date', meaning: 'Day the report was published.', value: ({ row }) => row.published },
  { name: 'section', type: 'string', meaning: 'Section of the report that the finding is in.', value: ({ row }) => row.section },
  { name: 'sectionWords', type: 'string', meaning: 'The same in words.', value: ({ row }) => row.sectionWords },
  {
    name: 'polarity',
    type: 'string',
    values: Object.keys(polarityWords),
    meaning: 'Whether a finding praises, criticises, does both, or asks for action.',
    value: ({ row }) => row.polarity,
  },
  { name: 'page', type: 'integer', meaning: 'Page of the official document on which a finding begins.', value: ({ row }) => row.page },
  {
    name: 'pageUrl',
    type: 'string',
    uri: true,
    meaning: 'The official document, opened at that page.',
    value: ({ row }) => row.pageUrl,
  },
  { name: 'outcome', type: 'string', meaning: 'Outcome of the inspection.', value: ({ row }) => row.outcome },
  {
    name: 'themes',
    type: 'list',
    required: true,
    meaning: 'Ids of its themes, most central first.',
    value: ({ row }) => row.themes.map(({ id }) => id),
  },
  {
    name: 'themeLabels',
    type: 'list',
    required: true,
    meaning: 'Names of the themes, in the same order.',
    value: ({ row }) => row.themes.map(({ label }) => label),
  },
  { name: 'status', type: 'string', meaning: 'Status of a recommendation.', value: ({ row }) => row.status?.value },
  { name: 'statusWords', type: 'string', meaning: 'The same in words.', value: ({ row }) => row.status?.words },
  {
    name: 'wording',
    type: 'string',
    values: ['official', 'restated'],
    meaning: 'official: the text as published. restated: the same in our words; do not quote it as the inspectors’ words.',
    value: ({ row }) => row.wording,
  },
  { name: 'said', type: 'string', meaning: 'For a response or follow-up: its kind and who said it.', value: ({ row }) => row.said },
  {
    name: 'sentence',
    type: 'string',
    required: true,
    meaning: 'The sentence that best answers the search.',
    value: ({ row }) => row.sentence,
  },
  { name: 'text', type: 'string', required: true, meaning: 'The whole text, without line breaks.', value: ({ row }) => row.text },
  {
    name: 'missing',
    type: 'list',
    required: true,
    meaning: 'Words searched for that it does not mention.',
    value: ({ row }) => row.missing,
  },
];

/** After the outcome, where the site has several kinds of report. */
const kindColumns: readonly Column<PlacedResult>[] = [
  {
    name: 'framework',
    type: 'string',
    meaning: 'Id of the framework that inspectors worked by: the kind of inspection.',
    value: ({ row }) => row.framework,
  },
  { name: 'inspection', type: 'string', meaning: 'The same in words.', value: ({ row }) => row.inspection },
];

/** The columns of a table of some results: of which kind of report each is only where the site has several. */
export function columnsFor(rows: readonly ResultRow[]): readonly Column<PlacedResult>[] {
  if (rows.every(({ framework }) => framework === undefined)) return resultColumns;
  return resultColumns.flatMap((column) => (column.name === 'outcome' ? [column, ...kindColumns] : [column]));
}
