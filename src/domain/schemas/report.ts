import { z } from 'zod';
import { webAddress } from './address.ts';
import { dayRange, isoDay } from './dates.ts';
import { wording } from './finding.ts';
import { frameworkId, partnershipId, reportId } from './ids.ts';
import { key } from './pattern.ts';

/** The grade of the one judgement that is called so: a value of its framework's scale. */
export const outcome = key;
export type Outcome = z.infer<typeof outcome>;

export const body = z.strictObject({
  name: z.string().min(1).describe('Without a leading "the" and without "(ICB)"'),
  kind: z.enum(['local-authority', 'icb']),
});
export type Body = z.infer<typeof body>;

/** What the report itself says must follow it. */
export const followUpDue = z.strictObject({
  monitoringWithinMonths: z.int().positive().nullable().describe('null where the report states none'),
  fullWithinYears: z.int().positive().nullable().describe('null where the report states none'),
  priorityActionPlanRequired: z.boolean(),
  strategicPlanUpdateRequested: z.boolean(),
});

export type FollowUpDue = z.infer<typeof followUpDue>;

/** One of the framework's judgements and the grade that the report gives. */
export const reportJudgement = z.strictObject({
  key: z.string().min(1),
  label: z.string().min(1).describe("The judgement in the framework's words"),
  grade: z.string().min(1).describe("A value of the framework's scale"),
});

export const reportSource = z.strictObject({
  file: z.string().min(1).describe('Base name of the ingested input'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Of the official document'),
  url: webAddress.optional(),
  archived: webAddress.optional().describe('Address of an archived copy of it'),
  retrieved: isoDay.optional(),
  licence: z.string().min(1).optional(),
});

/**
 * Front matter of `reports/<id>.md`; the body is the report's sections as Markdown.
 * A field that could not be read is absent and warned about; null means the report states none.
 */
export const report = z.strictObject({
  id: reportId,
  partnership: partnershipId,
  kind: z.enum(['full', 'monitoring']),
  framework: frameworkId.describe('Kind of report that it is, such as area-send-2023'),
  title: z.string().min(1),
  inspection: dayRange,
  previous: dayRange.nullable().optional(),
  published: isoDay.optional(),
  outcome: outcome.optional().describe('Of area SEND: the grade of its one judgement'),
  judgements: z.array(reportJudgement).min(1).optional().describe('Absent where outcome says all there is'),
  followUp: followUpDue.optional(),
  sections: z
    .array(z.strictObject({ key: z.string().min(1), heading: z.string().min(1).describe('As printed') }))
    .optional()
    .describe('Sections that hold findings, in the order of the report'),
  bodies: z.array(body),
  pages: z.int().positive().optional(),
  wording,
  source: reportSource,
  doubts: z.array(z.string().min(1)).optional().describe('What the reader of the document could not tell for sure; shown on the page'),
});
export type Report = z.infer<typeof report>;
