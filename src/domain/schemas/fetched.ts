import { z } from 'zod';
import { webAddress } from './address.ts';
import { isoDay } from './dates.ts';
import { sha256Hex } from './sha256-hex.ts';

/** What asking for an official document came to last. */
export const fetchedAnswers = ['document', 'gone', 'refused', 'failed'] as const;

/** One row of `fetched.csv`: an address that `npm run fetch` has asked for, and what it needs to ask only for what has changed. */
export const fetched = z.strictObject({
  url: webAddress,
  // What servers write here is sent back to them and opened in spreadsheets, so only what HTTP prescribes is kept.
  etag: z
    .string()
    .regex(/^(?:W\/)?"[\x21\x23-\x7e]{0,200}"$/, 'an ETag, in quotes')
    .optional()
    .describe('As the server named the version that is here'),
  lastModified: z
    .string()
    .regex(/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/, 'a date as HTTP has it')
    .optional()
    .describe('When the server says that version was made'),
  sha256: sha256Hex.optional().describe('Of the document that is here'),
  asked: isoDay.optional().describe('Day of the last good answer'),
  answer: z.enum(fetchedAnswers).describe('What the last asking came to: a document, gone, refused as no whole PDF, or failed'),
});
export type Fetched = z.infer<typeof fetched>;
