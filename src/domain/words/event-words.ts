import type { z } from 'zod';
import type { actionStatus, eventSource, Speaker } from '../schemas/event.ts';

/** Who says something, in the words of a page. */
export const speakerWords: Record<Speaker, string> = {
  partnership: 'The partnership',
  inspectors: 'Inspectors',
  government: 'Government',
  families: 'Families',
  councillors: 'Councillors',
  independent: 'An independent person or body',
  press: 'The press',
};

/** The kind of source behind an entry, in the words of a page. */
export const sourceKindWords: Record<z.infer<typeof eventSource>['kind'], string> = {
  report: 'inspection report',
  official: 'official source',
  families: 'parent carer forum',
  press: 'press',
};

/** Our own word for the state of a promised action; pages always show the source's word beside it. */
export const actionStatusWords: Record<z.infer<typeof actionStatus>, string> = {
  'not-started': 'Not started',
  'on-track': 'On track',
  'at-risk': 'At risk',
  late: 'Late',
  done: 'Done',
  embedded: 'Embedded',
  stopped: 'Stopped',
};

/** Says beside an entry that no source links it to the finding, only we do. */
export const inferredWords = 'The source does not name this finding. The link is our own reading.';
