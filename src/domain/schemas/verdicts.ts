import { z } from 'zod';
import { key, pattern } from './pattern.ts';

/** How a monitoring report says whether what was asked for has been done. */
export const verdicts = z.strictObject({
  section: key.describe('Key of the section that gives the verdict'),
  claim: pattern.describe('The claim itself, for it or against: effective action'),
  leftOut: z.string().min(1).describe('Words of the claim that a clause such as “but not on 3” leaves out'),
  item: pattern.describe('What one of those monitored is called, in every form'),
  items: pattern.describe('What all of them are called after “the” or “these”'),
  itemWord: pattern.describe('A word that shows that a clause is about some of them'),
  words: z.string().min(1).describe('Words that a claim may be made of, beside those of plain English; any other leaves it unread'),
  said: z
    .strictObject({ effective: z.string().min(1), 'partly-effective': z.string().min(1), 'not-effective': z.string().min(1) })
    .describe('The three verdicts in our own words'),
  one: z.string().min(1).describe('One of those monitored, in our own sentence'),
  many: z.string().min(1),
});
export type Verdicts = z.infer<typeof verdicts>;
