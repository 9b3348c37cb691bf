import { z } from 'zod';
import { kindsOn } from '../event-kinds.ts';
import { judgementNames } from '../judgements.ts';
import { webAddress } from './address.ts';
import { isoDay, partialDate } from './dates.ts';
import { wording } from './finding.ts';
import { findingId, partnershipId, reportId } from './ids.ts';

/** Who speaks. Families' words and partnerships' words are told apart everywhere. */
export const speakers = ['partnership', 'inspectors', 'government', 'families', 'councillors', 'independent', 'press'] as const;
export const speaker = z.enum(speakers);
export type Speaker = z.infer<typeof speaker>;

export const judgement = z.enum(judgementNames);

export const speaksTo = z.strictObject({
  finding: findingId,
  asCalled: z.string().optional().describe('The source\'s own name for it, such as "Improvement area 4"'),
  inferred: z.boolean().default(false).describe('true where the source does not name the finding and the link is our reading'),
  judgement: judgement.optional().describe('What inspectors judged of the action on this finding'),
  note: z.string().optional().describe('What this event says about this finding, in our words'),
});
export type SpeaksTo = z.infer<typeof speaksTo>;

export const figure = z.strictObject({
  label: z.string().describe('What is counted'),
  value: z.string().describe('As printed, such as "56.3"'),
  unit: z.string().optional().describe('Such as "%" or "children"'),
  asAt: partialDate.optional(),
  baseline: z.string().optional().describe('An earlier value and its date, in words'),
  note: z.string().optional(),
});

export const eventSource = z.strictObject({
  url: webAddress,
  title: z.string().describe('Publisher and what it is, in our words'),
  kind: z.enum(['report', 'official', 'families', 'press']),
  archived: webAddress.optional().describe('Address of an archived copy, for when the page is gone'),
  read: isoDay.describe('Day it was read; pages of plans are overwritten in place'),
});

export const actionStatus = z.enum(['not-started', 'on-track', 'at-risk', 'late', 'done', 'embedded', 'stopped']);

export const action = z.strictObject({
  text: z.string(),
  lead: z.string().optional().describe('An office, never a person'),
  due: partialDate.optional(),
  measure: z.string().optional(),
  asCalled: z.string().optional().describe('The plan\'s own reference for it, such as "PA1.2"'),
  printed: z
    .array(z.strictObject({ column: z.string(), text: z.string().min(1) }))
    .optional()
    .describe("What else the plan's row says, as printed, by the plan's name of the column"),
  speaksTo: z.array(findingId).default([]),
  inferred: z
    .array(findingId)
    .optional()
    .describe('Those of speaksTo that the source does not file the action under; the link is our reading'),
  updates: z
    .array(z.strictObject({ date: partialDate, sourceStatus: z.string(), status: actionStatus, text: z.string().optional() }))
    .default([]),
});

/** A day by which something is due, as this entry's source names it. */
export const deadline = z.strictObject({
  what: z.enum(['plan', 'monitoring', 'full']).describe('The plan, a monitoring inspection, or the next full inspection'),
  by: partialDate,
  note: z.string().optional().describe('How the source puts it, in our words'),
});

const shared = {
  partnership: partnershipId,
  report: reportId.describe('The report whose findings it speaks to'),
  title: z.string().min(1),
  date: partialDate,
  added: isoDay.optional().describe('Day on which it came to this site, by which feeds are ordered; without it, they go by its date'),
  dateNote: z.string().optional().describe('Where the date is uncertain, how'),
  speaker,
  summary: z.string().min(1).describe('One or two sentences in our own words'),
  figures: z.array(figure).default([]),
  speaksTo: z.array(speaksTo).default([]),
  deadlines: z.array(deadline).optional().describe('Days by which something is due, where the source names them'),
  sources: z.array(eventSource).min(1),
};

/** `responses/<partnership>/<slug>.md`: something the partnership published about findings. */
export const response = z.strictObject({ kind: z.enum(kindsOn('response')), ...shared, actions: z.array(action).default([]) });
export type Response = z.infer<typeof response>;

/** `follow-ups/<partnership>/<slug>.md`: what others did or said afterwards. */
export const followUp = z.strictObject({
  kind: z.enum(kindsOn('follow-up')),
  ...shared,
  judgement: judgement.optional(),
  wording: wording.optional().describe("Of the body: official where it holds the document's own words; absent where it is told in ours"),
  readBy: z
    .strictObject({
      profile: z.string(),
      checked: z.boolean().describe('Whether the profile was held against a published document of its kind'),
    })
    .optional()
    .describe('Present where a document was read by a profile'),
});
export type FollowUp = z.infer<typeof followUp>;
