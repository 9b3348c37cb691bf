import { z } from 'zod';
import { webAddress } from './address.ts';
import { partialDate } from './dates.ts';
import { polarity } from './finding.ts';
import { eventId, findingId, partnershipId, termId } from './ids.ts';
import { described, findingUrl, linked } from './linked-file.ts';

const event = z.strictObject({ id: eventId, url: webAddress, partnership: partnershipId, date: partialDate });

/** `/terms/<id>.json` */
export const termFile = z.strictObject({
  ...described,
  id: termId,
  url: webAddress.describe('Permanent address of the term'),
  label: z.string().describe('As it stands within a sentence'),
  names: z.array(z.string()).describe('What else it is called'),
  meaning: z.string().describe('In one sentence of our own'),
  otherwise: z.record(z.string(), z.string()).optional().describe('Names that also mean something else, and what'),
  related: z.array(linked).describe('Neighbouring terms'),
  themes: z.array(linked),
  findingUrl,
  findings: z
    .array(z.strictObject({ id: findingId, polarity, named: z.boolean().describe('Whether one of its names is in the text') }))
    .describe('All that a search for it finds'),
  responses: z.array(event),
  followUps: z.array(event),
});
