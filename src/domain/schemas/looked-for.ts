import { z } from 'zod';
import { documentNames } from '../expected-documents.ts';
import { webAddress } from './address.ts';
import { isoDay, partialDate } from './dates.ts';

/** One look for a document that should exist, found or not. */
export const lookedFor = z.strictObject({
  document: z.enum(documentNames),
  date: isoDay.describe('Day on which somebody looked'),
  where: z.string().min(1).describe('Where they looked, in words'),
  upTo: partialDate.optional().describe('Newest time of which what they looked at can tell, where that is older than the day of the look'),
  found: webAddress.optional().describe('Address at which it is told to be; absent where it was not found'),
  note: z.string().optional().describe('What was found or not, in our words'),
});
export type LookedFor = z.infer<typeof lookedFor>;
