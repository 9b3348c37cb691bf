import type { Inspection } from '../../domain/schemas/inspection.ts';
import type { Column } from '../../domain/table/column.ts';
import type { AreaInspection } from '../views/area-inspections.ts';
import { areaColumns } from './area-columns.ts';
import { frameworkColumn } from './framework-column.ts';

/** One inspection of one area, with its row of the table of inspections where it has one. */
export interface InspectionRow {
  inspection: AreaInspection;
  row?: Inspection;
  url: string;
}

/** Columns of the table of inspections. */
export const inspectionColumns = (outcomes: readonly string[]): readonly Column<InspectionRow>[] => [
  ...areaColumns(({ inspection: { partnership } }: InspectionRow) => ({ id: partnership.id, name: partnership.name, partnership })),
  frameworkColumn(({ inspection }: InspectionRow) => inspection.framework?.id),
  { name: 'region', type: 'string', meaning: 'Region of England.', value: ({ inspection }) => inspection.partnership.region },
  { name: 'url', type: 'string', uri: true, required: true, meaning: 'The area’s page here.', value: ({ url }) => url },
  {
    name: 'outcome',
    type: 'string',
    values: outcomes,
    meaning: 'Outcome of the inspection.',
    value: ({ inspection }) => inspection.outcome,
  },
  { name: 'start', type: 'date', meaning: 'First day of the inspection.', value: ({ inspection }) => inspection.dates?.start },
  { name: 'end', type: 'date', meaning: 'Last day of the inspection.', value: ({ inspection }) => inspection.dates?.end },
  { name: 'published', type: 'date', meaning: 'Day the report was published.', value: ({ inspection }) => inspection.published },
  {
    name: 'previousEnd',
    type: 'date',
    statesNone: true,
    meaning: 'Last day of the previous inspection.',
    value: ({ inspection }) => (inspection.previous === null ? 'none' : inspection.previous?.end),
  },
  {
    name: 'next',
    type: 'string',
    values: ['monitoring', 'full'],
    meaning: 'Kind of inspection that should follow.',
    value: ({ row }) => row?.next,
  },
  { name: 'nextWithin', type: 'string', meaning: 'When that should follow, as stated.', value: ({ row }) => row?.nextWithin },
  {
    name: 'nextFullWithin',
    type: 'string',
    meaning: 'When the next full inspection should follow, as stated.',
    value: ({ row }) => row?.nextFullWithin,
  },
  {
    name: 'report',
    type: 'string',
    meaning: 'Id of the report, where its findings are here.',
    value: ({ inspection }) => inspection.report?.id,
  },
  { name: 'sourceUrl', type: 'string', uri: true, meaning: 'The official document.', value: ({ inspection }) => inspection.officialUrl },
  {
    name: 'checked',
    type: 'string',
    required: true,
    meaning: 'What we checked the row against. “no”: copied from another public list.',
    value: ({ inspection, row }) => (inspection.report ? 'report text' : (row?.checked ?? 'report text')),
  },
];
