import { z } from 'zod';
import { trackNames } from '../event-tracks.ts';
import { judgementNames } from '../judgements.ts';
import { isoDay, partialDate } from './dates.ts';
import { eventSource } from './event.ts';

/**
 * What a recommendation's status can be. Inspectors' judgements keep the inspectors' own terms; `done` to `stopped` are what the
 * partnership reports of actions; `planned`: actions without a report; `answered`: a response without an action; `none`: nothing
 * on record, which does not mean that nothing happened.
 */
export const statusValues = [
  ...judgementNames,
  'done',
  'partly-done',
  'under-way',
  'late',
  'stopped',
  'planned',
  'answered',
  'none',
] as const;

/** The rule that gave a value, strongest first; `not-tested` is the inspectors' track where they have not judged. */
export const statusRules = ['inspectors-judged', 'actions-reported', 'actions-planned', 'response-only', 'nothing', 'not-tested'] as const;

/** A response or follow-up on record. */
const entry = z.strictObject({ track: z.enum(trackNames), id: z.string(), title: z.string() });

/** One track's word on a recommendation, with who says so, when and where. */
export const statusWord = z.strictObject({
  value: z.enum([...statusValues, 'not-tested']),
  rule: z.enum(statusRules).describe('The rule that decided'),
  by: z.enum(['inspectors', 'partnership']).optional().describe('Who says so'),
  date: partialDate.optional(),
  ownWord: z.string().optional().describe('The source’s own word for the state of the action'),
  action: z.string().optional().describe('The action that decided'),
  actions: z
    .strictObject({ all: z.int().positive(), done: z.int().min(0), silent: z.int().min(0) })
    .optional()
    .describe('Actions on record for the finding: all, last reported done, without any report'),
  readings: z.int().positive().optional().describe('Actions that only our reading ties to the finding; they decide nothing'),
  inferred: z.boolean().optional().describe('true where the source does not name the finding and the link is our reading'),
  event: entry.optional().describe('The entry that says so'),
  source: eventSource.optional().describe('First source of that entry'),
  toldBy: z
    .enum(['families', 'press'])
    .optional()
    .describe('Present where only families’ pages or the press tell of it, and the thing itself was not read'),
  looked: isoDay
    .optional()
    .describe('Where nothing is on record: day on which a response was last looked for; absent where nobody has looked yet'),
});
export type StatusWord = z.infer<typeof statusWord>;

/** A statement by families, told beside the status and never part of it. */
export const familiesWord = z.strictObject({
  date: partialDate,
  text: z.string().describe('In our words'),
  inferred: z.boolean(),
  event: entry,
  source: eventSource.optional(),
});

/** The status of a recommendation: the strongest word on record, the two tracks that are never merged, and families beside them. */
export const findingStatus = z.strictObject({
  decided: statusWord.describe('Inspectors before the partnership'),
  partnership: statusWord.describe('What the partnership says'),
  inspectors: statusWord.describe('What inspectors found'),
  families: z.array(familiesWord).describe('Oldest first'),
});
export type FindingStatus = z.infer<typeof findingStatus>;
