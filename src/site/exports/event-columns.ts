import type { EventEntry } from '../../domain/content-values.ts';
import { eventKindNames } from '../../domain/event-kinds.ts';
import { trackNames } from '../../domain/event-tracks.ts';
import { judgement, type SpeaksTo, speakers } from '../../domain/schemas/event.ts';
import type { Column } from '../../domain/table/column.ts';
import { dateColumns } from '../../domain/table/date-columns.ts';
import { areaColumns, type InArea } from './area-columns.ts';
import { frameworkColumn } from './framework-column.ts';

/** What one response or follow-up says about one finding; no link if it is about the inspection as a whole. */
export interface EventRow {
  event: EventEntry;
  link?: SpeaksTo;
  area: InArea;
  url: string;
  /** Id of the framework of the report that it follows. */
  framework?: string;
}

/** Columns of the table of responses and follow-ups. */
export const eventColumns: readonly Column<EventRow>[] = [
  ...dateColumns({ name: 'date', required: true, meaning: 'As exactly as the source gives it.' }, ({ event }: EventRow) => event.date),
  {
    name: 'track',
    type: 'string',
    required: true,
    values: trackNames,
    meaning: 'response: from the partnership; follow-up: from others afterwards.',
    value: ({ event }) => event.track,
  },
  {
    name: 'kind',
    type: 'string',
    required: true,
    values: eventKindNames,
    meaning: 'Kind of response or follow-up.',
    value: ({ event }) => event.kind,
  },
  { name: 'speaker', type: 'string', required: true, values: speakers, meaning: 'Who says so.', value: ({ event }) => event.speaker },
  { name: 'title', type: 'string', required: true, meaning: 'What it is, in our words.', value: ({ event }) => event.title },
  { name: 'summary', type: 'string', required: true, meaning: 'What it says, in our words.', value: ({ event }) => event.summary },
  {
    name: 'event',
    type: 'string',
    required: true,
    meaning: 'Id of the response or follow-up. There is a row for each finding it is about.',
    value: ({ event }) => event.id,
  },
  { name: 'url', type: 'string', uri: true, required: true, meaning: 'Its page here.', value: ({ url }) => url },
  ...areaColumns(({ area }: EventRow) => area),
  { name: 'report', type: 'string', required: true, meaning: 'Id of the report that it follows.', value: ({ event }) => event.report },
  frameworkColumn(({ framework }: EventRow) => framework),
  {
    name: 'finding',
    type: 'string',
    meaning: 'Id of the finding it is about. Empty: it is about the whole inspection.',
    value: ({ link }) => link?.finding,
  },
  { name: 'asCalled', type: 'string', meaning: 'The source’s own name for the finding.', value: ({ link }) => link?.asCalled },
  {
    name: 'inferred',
    type: 'boolean',
    meaning: 'true: the source does not name the finding, and the link is our reading.',
    value: ({ link }) => link?.inferred,
  },
  {
    name: 'judgement',
    type: 'string',
    values: judgement.options,
    meaning: 'Inspectors’ judgement of the action on this finding, if they gave one.',
    value: ({ link }) => link?.judgement,
  },
  { name: 'note', type: 'string', meaning: 'What it says about this finding, in our words.', value: ({ link }) => link?.note },
  {
    name: 'overallJudgement',
    type: 'string',
    values: judgement.options,
    meaning: 'Judgement of the action as a whole, if there was one.',
    value: ({ event }) => (event.track === 'follow-up' ? event.judgement : undefined),
  },
  {
    name: 'sourceUrl',
    type: 'list',
    uri: true,
    required: true,
    meaning: 'Address of each source.',
    value: ({ event }) => event.sources.map(({ url }) => url),
  },
  {
    name: 'read',
    type: 'list',
    required: true,
    meaning: 'Day on which we read each source, in the order of sourceUrl.',
    value: ({ event }) => event.sources.map(({ read }) => read),
  },
];
