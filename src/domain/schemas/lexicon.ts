import { z } from 'zod';

const phrase = z.string().trim().min(2);

/** An idea in the words of people, and in those of reports. */
export const lexiconEntry = z.strictObject({
  say: z.array(phrase).min(1).describe('Words and short phrases that people type, in their base form'),
  means: z.array(phrase).min(1).describe('Words of reports for it, the most exact first'),
  direction: z
    .enum(['both', 'to-reports'])
    .describe('both: each may stand for the other; to-reports: what people say hints at what reports say, not the other way round'),
  weight: z.number().gt(0).max(1).describe('1: the same thing; 0.8: nearly always meant; 0.5: often; 0.3: sometimes'),
  note: z.string().min(1).optional().describe('Why, for the next editor'),
});
export type LexiconEntry = z.infer<typeof lexiconEntry>;

/** A file of the lexicon. */
export const lexiconFile = z.array(lexiconEntry);
