import type { ReportEntry } from '../../domain/content-values.ts';
import type { Column } from '../../domain/table/column.ts';
import { bodyNames } from '../../domain/words/body-name.ts';
import { areaColumns, type InArea } from './area-columns.ts';
import { frameworkColumn } from './framework-column.ts';
import type { ReportFacts } from './report-facts.ts';

/** One report with what belongs beside it. */
export interface ReportRow {
  report: ReportEntry;
  facts: ReportFacts;
  area: InArea;
  url: string;
  findings: number;
}

/** Columns of the table of reports. */
export const reportColumns = (outcomes: readonly string[]): readonly Column<ReportRow>[] => [
  {
    name: 'id',
    type: 'string',
    required: true,
    unique: true,
    meaning: 'Permanent id of the report: the area, and the month the inspection began.',
    value: ({ report }) => report.id,
  },
  { name: 'url', type: 'string', uri: true, required: true, meaning: 'Its page here.', value: ({ url }) => url },
  ...areaColumns(({ area }: ReportRow) => area),
  {
    name: 'kind',
    type: 'string',
    required: true,
    values: ['full', 'monitoring'],
    meaning: 'A full inspection, or one that follows it up.',
    value: ({ report }) => report.kind,
  },
  { ...frameworkColumn(({ report }: ReportRow) => report.framework), required: true },
  { name: 'title', type: 'string', required: true, meaning: 'Title of the report.', value: ({ report }) => report.title },
  {
    name: 'inspectionStart',
    type: 'date',
    required: true,
    meaning: 'First day of the inspection.',
    value: ({ report }) => report.inspection.start,
  },
  {
    name: 'inspectionEnd',
    type: 'date',
    required: true,
    meaning: 'Last day of the inspection.',
    value: ({ report }) => report.inspection.end,
  },
  {
    name: 'previousStart',
    type: 'date',
    statesNone: true,
    meaning: 'First day of the previous inspection.',
    value: ({ report }) => previous(report)?.start,
  },
  {
    name: 'previousEnd',
    type: 'date',
    statesNone: true,
    meaning: 'Last day of the previous inspection.',
    value: ({ report }) => previous(report)?.end,
  },
  { name: 'published', type: 'date', meaning: 'Day the report was published.', value: ({ facts }) => facts.published },
  { name: 'outcome', type: 'string', values: outcomes, meaning: 'Outcome of the inspection.', value: ({ facts }) => facts.outcome },
  {
    name: 'monitoringWithinMonths',
    type: 'integer',
    statesNone: true,
    meaning: 'Number of months within which the report says a monitoring inspection will follow.',
    value: ({ report }) => stated(report.followUp?.monitoringWithinMonths),
  },
  {
    name: 'fullWithinYears',
    type: 'integer',
    statesNone: true,
    meaning: 'Number of years within which the report says the next full inspection will follow.',
    value: ({ report }) => stated(report.followUp?.fullWithinYears),
  },
  {
    name: 'priorityActionPlanRequired',
    type: 'boolean',
    meaning: 'Whether the report requires a priority action plan.',
    value: ({ report }) => report.followUp?.priorityActionPlanRequired,
  },
  {
    name: 'strategicPlanUpdateRequested',
    type: 'boolean',
    meaning: 'Whether the report asks the partnership to update its strategic plan.',
    value: ({ report }) => report.followUp?.strategicPlanUpdateRequested,
  },
  {
    name: 'bodies',
    type: 'list',
    required: true,
    meaning: 'The council and the health bodies, as the report names them.',
    value: ({ report }) => report.bodies.map(({ name }) => name),
  },
  {
    name: 'bodyNames',
    type: 'list',
    required: true,
    meaning: 'The same bodies, each by the one name that it has in all reports here.',
    value: ({ report }) => bodyNames(report.bodies.map(({ name }) => name)),
  },
  { name: 'pages', type: 'integer', meaning: 'Number of pages in the official document.', value: ({ report }) => report.pages },
  {
    name: 'wording',
    type: 'string',
    required: true,
    values: ['official', 'restated'],
    meaning: 'official: the text as published. restated: the same in our words.',
    value: ({ report }) => report.wording,
  },
  { name: 'findings', type: 'integer', required: true, meaning: 'Number of its findings here.', value: ({ findings }) => findings },
  { name: 'sourceUrl', type: 'string', uri: true, meaning: 'The official document.', value: ({ facts }) => facts.officialUrl },
  {
    name: 'sourceSha256',
    type: 'string',
    required: true,
    meaning: 'SHA-256 of the official document as it was read.',
    value: ({ report }) => report.source.sha256,
  },
  { name: 'retrieved', type: 'date', meaning: 'Day the official document was read.', value: ({ report }) => report.source.retrieved },
  {
    name: 'licence',
    type: 'string',
    meaning: 'Licence of the official document, as an SPDX name.',
    value: ({ report }) => report.source.licence,
  },
];

function stated(value: number | null | undefined): number | 'none' | undefined {
  return value === null ? 'none' : value;
}

function previous({ previous }: ReportEntry): { start: string; end: string } | undefined {
  return previous === null ? { start: 'none', end: 'none' } : previous;
}
