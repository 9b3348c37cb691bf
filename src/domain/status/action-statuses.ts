import type { z } from 'zod';
import type { actionStatus } from '../schemas/event.ts';

type ActionStatus = z.infer<typeof actionStatus>;

/** What the last report on a promised action says: the status it gives, and its place among reports of one day, the more cautious first. */
export const actionStatuses: Readonly<
  Record<ActionStatus, { means: 'planned' | 'under-way' | 'late' | 'stopped' | 'done'; caution: number }>
> = {
  late: { means: 'late', caution: 1 },
  stopped: { means: 'stopped', caution: 2 },
  'at-risk': { means: 'under-way', caution: 3 },
  'not-started': { means: 'planned', caution: 4 },
  'on-track': { means: 'under-way', caution: 5 },
  done: { means: 'done', caution: 6 },
  embedded: { means: 'done', caution: 7 },
};
