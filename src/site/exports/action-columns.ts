import type { SiteContent } from '../../content/index/index-content.ts';
import { kindOfReport } from '../../content/index/kind-of-report.ts';
import type { ResponseEntry } from '../../domain/content-values.ts';
import { dateOrder } from '../../domain/dates/date-order.ts';
import { actionStatus } from '../../domain/schemas/event.ts';
import type { Address, Column } from '../../domain/table/column.ts';
import { dateColumns } from '../../domain/table/date-columns.ts';
import { urls } from '../../domain/urls.ts';
import { areaById, areaColumns, type InArea } from './area-columns.ts';
import { frameworkColumn } from './framework-column.ts';

type Action = ResponseEntry['actions'][number];

/** One action that a response lists. */
export interface ActionRow {
  response: ResponseEntry;
  action: Action;
  /** Its place in the response, from 1. */
  number: number;
  /** The last that the response says of it. */
  last?: Action['updates'][number];
  area: InArea;
  url: string;
  /** Id of the framework of the report that the response follows. */
  framework?: string;
}

/** Every action of every response, by area, then oldest response first; one that a later plan lists again has a row there too. */
export function actionRows(content: SiteContent, address: Address): ActionRow[] {
  const events = content.partnerships.flatMap(({ id }) => content.eventsOfPartnership.get(id) ?? []);
  return events.flatMap((response) => {
    if (response.track !== 'response') return [];
    const framework = kindOfReport(content, response.report, response.partnership);
    const shared = {
      response,
      area: areaById(content, response.partnership),
      url: address(urls.event(response)),
      ...(framework ? { framework } : {}),
    };
    return response.actions.map((action, index): ActionRow => {
      const last = action.updates.toSorted((a, b) => (dateOrder(a.date) < dateOrder(b.date) ? -1 : 1)).at(-1);
      return { ...shared, action, number: index + 1, ...(last ? { last } : {}) };
    });
  });
}

/** Columns of the table of actions. */
export const actionColumns: readonly Column<ActionRow>[] = [
  {
    name: 'event',
    type: 'string',
    required: true,
    meaning: 'Id of the response that lists it.',
    value: ({ response }) => response.id,
  },
  { name: 'number', type: 'integer', required: true, meaning: 'Its place in that response, from 1.', value: ({ number }) => number },
  { name: 'url', type: 'string', uri: true, required: true, meaning: 'Page of the response here.', value: ({ url }) => url },
  ...areaColumns(({ area }: ActionRow) => area),
  {
    name: 'report',
    type: 'string',
    required: true,
    meaning: 'Id of the report that it follows.',
    value: ({ response }) => response.report,
  },
  frameworkColumn(({ framework }: ActionRow) => framework),
  ...dateColumns({ name: 'date', required: true, meaning: 'When the response was made.' }, ({ response }: ActionRow) => response.date),
  { name: 'text', type: 'string', required: true, meaning: 'The action, in our words.', value: ({ action }) => action.text },
  { name: 'asCalled', type: 'string', meaning: 'The plan’s own reference for it.', value: ({ action }) => action.asCalled },
  { name: 'lead', type: 'string', meaning: 'Which office leads it.', value: ({ action }) => action.lead },
  ...dateColumns({ name: 'due', meaning: 'When it is due.' }, ({ action }: ActionRow) => action.due),
  { name: 'measure', type: 'string', meaning: 'How its success is measured.', value: ({ action }) => action.measure },
  { name: 'findings', type: 'list', required: true, meaning: 'Ids of the findings it is for.', value: ({ action }) => action.speaksTo },
  {
    name: 'inferredFindings',
    type: 'list',
    required: true,
    meaning: 'Those of them under which the source does not list it; the link is our reading.',
    value: ({ action }) => action.inferred ?? [],
  },
  {
    name: 'status',
    type: 'string',
    values: actionStatus.options,
    meaning: 'The last status that the response gives it, in our own term.',
    value: ({ last }) => last?.status,
  },
  { name: 'sourceStatus', type: 'string', meaning: 'The same in the source’s own words.', value: ({ last }) => last?.sourceStatus },
  ...dateColumns({ name: 'statusDate', meaning: 'Date of that status.' }, ({ last }: ActionRow) => last?.date),
];
