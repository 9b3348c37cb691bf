import { z } from 'zod';
import { documentNames } from '../expected-documents.ts';
import { webAddress } from './address.ts';
import { isoMonth } from './dates.ts';
import { eventSource } from './event.ts';
import { key, pattern } from './pattern.ts';
import { followUpDue } from './report.ts';

/** What can be due after an inspection. */
export const dueKinds = ['plan', 'plan-update', 'monitoring', 'full'] as const;
export type DueKind = (typeof dueKinds)[number];

/** A time in which what is due was put off everywhere. */
const pause = z.strictObject({
  from: isoMonth.describe('First month of the pause'),
  until: isoMonth.describe('Month in which it ended'),
  text: z.string().min(1),
  sources: z.array(eventSource).min(1),
});
export type Pause = z.infer<typeof pause>;

const document = z.enum(documentNames);

/** A document that should go with, or follow, a report of one kind. */
export const dueDocument = z.strictObject({
  document,
  name: z.string().min(1),
  because: z.string().min(1).describe('Why one may expect it'),
  always: z.boolean().default(false).describe('Whether every inspection lets one expect it; else what is due does'),
});

export type DueDocument = z.infer<typeof dueDocument>;

/** Something that must follow a report of one kind, and the rule behind it. */
export const due = z.strictObject({
  kind: z.enum(dueKinds),
  what: z.string().min(1).describe('Its name on pages'),
  stated: followUpDue.keyof().describe('Field of `followUp` by which a report asks for it'),
  afterGrades: z.array(key).default([]).describe('Grades after which it is expected where the report itself is not here'),
  sentence: z.array(pattern).min(1).describe('What the sentence of the report that asks for it says, part after part'),
  rule: z.string().min(1),
  source: z
    .strictObject({ title: z.string().min(1), url: webAddress })
    .optional()
    .describe('Absent where the report alone says it'),
  documents: z
    .array(z.strictObject({ document, timed: z.boolean().default(false) }))
    .min(1)
    .describe('The documents by which it would be known; `timed` where each is due when the thing itself is'),
  pause: pause.optional(),
});
export type Due = z.infer<typeof due>;
