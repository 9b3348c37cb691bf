import { actionStatus, judgement } from '../../domain/schemas/event.ts';
import { coverages } from '../../domain/status/partnership-record.ts';
import type { Column } from '../../domain/table/column.ts';
import { dateColumns } from '../../domain/table/date-columns.ts';
import { areaColumns } from './area-columns.ts';
import type { CoverageLine, InReport } from './coverage-rows.ts';
import { frameworkColumn } from './framework-column.ts';

/** Columns of an area's coverage matrix. */
export const coverageColumns: readonly Column<CoverageLine>[] = [
  { name: 'finding', type: 'string', required: true, meaning: 'Id of the recommendation.', value: ({ finding }) => finding.id },
  { name: 'url', type: 'string', uri: true, required: true, meaning: 'Its page here.', value: ({ url }) => url },
  {
    name: 'section',
    type: 'string',
    required: true,
    meaning: 'Priority action or area for improvement.',
    value: ({ finding }) => finding.section,
  },
  {
    name: 'coverage',
    type: 'string',
    required: true,
    values: coverages,
    meaning:
      'action: a source lists an action for it; reading: our reading alone links an action to it; answered: a response is about it, without an action; none: none of these is on record.',
    value: ({ coverage }) => coverage,
  },
  {
    name: 'action',
    type: 'string',
    meaning: 'The action promised, in our words. Empty: none on record.',
    value: ({ one }) => one?.action.text,
  },
  {
    name: 'inferred',
    type: 'boolean',
    meaning: 'true: the source does not list the action under the recommendation, and the link is our reading.',
    value: ({ one }) => one?.inferred,
  },
  { name: 'lead', type: 'string', meaning: 'Who leads it.', value: ({ one }) => one?.action.lead },
  ...dateColumns({ name: 'due', meaning: 'When it is due, as exact as the source gives it.' }, ({ one }: CoverageLine) => one?.action.due),
  { name: 'measure', type: 'string', meaning: 'How its success is measured.', value: ({ one }) => one?.action.measure },
  {
    name: 'sourceStatus',
    type: 'string',
    meaning: 'Latest status, in the source’s own words.',
    value: ({ one }) => one?.last?.sourceStatus,
  },
  {
    name: 'status',
    type: 'string',
    values: actionStatus.options,
    meaning: 'The same status in our own term.',
    value: ({ one }) => one?.last?.status,
  },
  ...dateColumns({ name: 'statusDate', meaning: 'Date of that status.' }, ({ one }: CoverageLine) => one?.last?.date),
  {
    name: 'response',
    type: 'string',
    uri: true,
    meaning: 'Page of the response with the action.',
    value: ({ responseUrl }) => responseUrl,
  },
  {
    name: 'verdict',
    type: 'string',
    values: judgement.options,
    meaning: 'Inspectors’ latest judgement of the action on the recommendation. Empty: none on record.',
    value: ({ inspectors }) => inspectors.verdict?.link.judgement,
  },
  ...dateColumns({ name: 'verdictDate', meaning: 'Its date.' }, ({ inspectors }: CoverageLine) => inspectors.verdict?.event.date),
  { name: 'verdictUrl', type: 'string', uri: true, meaning: 'Its page here.', value: ({ verdictUrl }) => verdictUrl },
  {
    name: 'looked',
    type: 'date',
    meaning: 'Day on which we last looked for an action. Empty: nobody has looked yet, so “none on record” tells you nothing.',
    value: ({ looked }) => looked,
  },
  {
    name: 'verdictToldBy',
    type: 'string',
    values: ['families', 'press'],
    meaning: 'Given where we know the judgement only from families’ pages or the press.',
    value: ({ inspectors }) => inspectors.toldBy,
  },
];

/** The same for the matrix of all areas. */
export const allCoverageColumns: readonly Column<CoverageLine & InReport>[] = [
  ...areaColumns(({ area }: InReport) => area),
  { name: 'report', type: 'string', required: true, meaning: 'Id of the report.', value: ({ finding }) => finding.report },
  { ...frameworkColumn(({ framework }: InReport) => framework), required: true },
  ...coverageColumns,
];
