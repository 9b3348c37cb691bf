import type { z } from 'zod';
import type { judgement } from '../schemas/event.ts';

/** What inspectors or government judged of the action taken, as it stands on a page. */
export const judgementWords: Record<z.infer<typeof judgement>, string> = {
  effective: 'Effective action',
  'partly-effective': 'Action effective in part',
  'not-effective': 'Action not effective',
  'sufficient-progress': 'Sufficient progress',
  'insufficient-progress': 'Not sufficient progress',
};
