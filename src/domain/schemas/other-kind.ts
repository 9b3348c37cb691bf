import { z } from 'zod';
import { pattern } from './pattern.ts';

/** A kind of document that is known and not read as a report, so that a refusal can say what it is. */
export const otherKind = z
  .strictObject({
    name: z.string().min(1).describe('What it is called in a refusal, such as "an ILACS report"'),
    title: pattern.optional().describe('Fits the start of one block near the head of the document'),
    sentence: pattern.optional().describe('Fits part of a sentence near the head that only this kind of document has'),
    columns: z.array(pattern).min(1).optional().describe('Each fits the head of a column of its table'),
    todo: z.string().min(1).describe('What to do with such a document instead'),
    plan: z.boolean().default(false).describe('Whether it is a plan, which `npm run import` reads'),
  })
  .refine(({ title, sentence, columns }) => title || sentence || columns, 'a kind with at least one of title, sentence and columns');
export type OtherKind = z.infer<typeof otherKind>;

/** All that are known, in the order in which they are tried. */
export const otherKinds = z.array(otherKind);
