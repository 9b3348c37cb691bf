import type { z } from 'zod';
import type { eventSource } from '../schemas/event.ts';

/** What kind of source stands behind an entry, as it stands on a page. */
export const sourceKindWords: Record<z.infer<typeof eventSource>['kind'], string> = {
  report: 'inspection report',
  official: 'official source',
  families: 'parent carer forum',
  press: 'press',
};
