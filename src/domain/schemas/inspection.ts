import { z } from 'zod';
import { webAddress } from './address.ts';
import { isoDay } from './dates.ts';
import { partnershipId } from './ids.ts';
import { outcome } from './report.ts';

/** One row of `inspections.csv`: a published inspection of an area, with or without findings on this site. */
export const inspection = z.strictObject({
  partnership: partnershipId,
  area: z.string().min(1),
  outcome: outcome.optional(),
  start: isoDay.optional(),
  end: isoDay.optional(),
  published: isoDay,
  previousEnd: isoDay.nullable().optional().describe('Last day of the previous inspection; null: there was none'),
  next: z.enum(['monitoring', 'full']).optional().describe('Kind of the next inspection'),
  nextWithin: z.string().optional().describe('As stated, such as "18 months"'),
  nextFullWithin: z.string().optional(),
  url: webAddress,
  checked: z.string().min(1).describe('What the row was checked against, such as "report text" or "no (peer value)"'),
});
export type Inspection = z.infer<typeof inspection>;
