import { z } from 'zod';
import { standingStates } from '../status/standing.ts';
import { webAddress } from './address.ts';
import { dayRange, isoDay, isoMonth, partialDate } from './dates.ts';
import { dueKinds } from './due.ts';
import { wording } from './finding.ts';
import { reportId } from './ids.ts';
import { bodyText, described, eventInList } from './linked-file.ts';
import { partnership } from './partnership.ts';
import { outcome } from './report.ts';

/** One thing that is due after an inspection, and what is on record of it. */
const dueLine = z.strictObject({
  kind: z.enum(dueKinds),
  what: z.string().describe('Its name on pages'),
  within: z.string().optional().describe('As stated, such as "within about 18 months"'),
  by: isoMonth.optional().describe('Month that comes of it, counted by us from the day of publication'),
  words: z.string().optional().describe('The report’s sentence that asks for it'),
  wording: wording.optional().describe('Of that sentence'),
  named: z
    .array(z.strictObject({ by: partialDate, note: z.string().optional(), url: webAddress }))
    .describe('Days that others named for it, each with the entry that says so'),
  state: z
    .enum(standingStates)
    .describe(
      'on-record; told: others tell of it; missing: looked for and not found; not-due: not due yet, not looked for; unsought: not looked for yet',
    ),
  looked: isoDay.optional().describe('Day of the last look, where that found nothing'),
  upTo: partialDate.optional().describe('Newest time of which what was looked at can tell, where that is older'),
  late: z.boolean().describe('Whether it was looked for after it was due, and not found'),
  paused: z.boolean().describe('Whether a national pause bears on it'),
  done: z
    .strictObject({ date: partialDate.optional(), url: webAddress, told: z.boolean().describe('Whether others tell of it') })
    .optional()
    .describe('The first that is on record of it'),
});

/** One inspection of the area. Its findings are here where it has a report. */
const inspectionOfArea = z.strictObject({
  outcome: outcome.optional(),
  inspection: dayRange.optional(),
  published: isoDay.optional(),
  previous: dayRange.nullable().optional().describe('null: there was none'),
  officialUrl: webAddress.optional(),
  checked: z.string().describe('What these facts were checked against'),
  due: z.array(dueLine),
  report: reportId.optional(),
  url: webAddress.optional().describe('Address of the report on this site'),
  findings: z.int().min(0).optional().describe('How many it has'),
});

/** `/partnerships/<id>.json` */
export const partnershipFile = z.strictObject({
  ...described,
  ...partnership.shape,
  url: webAddress.describe('Permanent address of the area'),
  ...bodyText,
  inspections: z.array(inspectionOfArea).describe('Newest first'),
  events: z.array(eventInList).describe('Responses and follow-ups on record, oldest first'),
});
