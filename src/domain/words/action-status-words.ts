import type { z } from 'zod';
import type { actionStatus } from '../schemas/event.ts';

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
