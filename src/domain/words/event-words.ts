import type { z } from 'zod';
import type { actionStatus, eventSource, Speaker } from '../schemas/event.ts';

/** Who says something, as it stands on a page. */
export const speakerWords: Record<Speaker, string> = {
  partnership: 'The partnership',
  inspectors: 'Inspectors',
  government: 'Government',
  families: 'Families',
  councillors: 'Councillors',
  independent: 'An independent voice',
  press: 'The press',
};

/** What kind of source stands behind an entry, as it stands on a page. */
export const sourceKindWords: Record<z.infer<typeof eventSource>['kind'], string> = {
  report: 'inspection report',
  official: 'official source',
  families: 'parent carer forum',
  press: 'press',
};

/** Our own word for the state of a promised action; the source's word always stands beside it. */
export const actionStatusWords: Record<z.infer<typeof actionStatus>, string> = {
  'not-started': 'Not started',
  'on-track': 'On track',
  'at-risk': 'At risk',
  late: 'Late',
  done: 'Done',
  embedded: 'Embedded',
  stopped: 'Stopped',
};
