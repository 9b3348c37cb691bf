import { z } from 'zod';
import { webAddress } from './address.ts';
import { isoDay, partialDate } from './dates.ts';

/** Documents that an inspection lets one expect, in the order in which they come to be. */
export const expectedDocuments = [
  'earlier-inspection',
  'inspection-report',
  'plan-sent',
  'plan-published',
  'strategic-plan',
  'monitoring-report',
  'next-inspection-report',
  'self-evaluation',
] as const;
export const expectedDocument = z.enum(expectedDocuments);
export type ExpectedDocument = z.infer<typeof expectedDocument>;

/** One look for a document that should exist, found or not. */
export const lookedFor = z.strictObject({
  document: expectedDocument,
  date: isoDay.describe('Day on which somebody looked'),
  where: z.string().min(1).describe('Where they looked, in words'),
  upTo: partialDate.optional().describe('Newest time of which what they looked at can tell, where that is older than the day of the look'),
  found: webAddress.optional().describe('Address at which it is told to be; absent where it was not found'),
  note: z.string().optional().describe('What was found or not, in our words'),
});
export type LookedFor = z.infer<typeof lookedFor>;
