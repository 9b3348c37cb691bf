import { z } from 'zod';
import { isoDay } from './dates.ts';

/**
 * What a server said when a source's address was asked. Gone: it says so itself (404, 410). Moved: it leads on for good (301, 308).
 * Refused: it does not answer us (401, 403, 429, robots.txt), which says nothing of the page. Unreachable: no answer, or a fault.
 */
export const sourceAnswer = z.strictObject({
  state: z.enum(['there', 'moved', 'gone', 'refused', 'unreachable']),
  asked: isoDay.describe('Day on which it was asked'),
  reason: z.string().optional().describe('What the server said, in words; absent where it is there'),
  to: z.string().optional().describe('Where it has moved to'),
});
export type SourceAnswer = z.infer<typeof sourceAnswer>;
