import { z } from 'zod';
import { webAddress } from './address.ts';
import { dayRange, isoDay } from './dates.ts';
import { wording } from './finding.ts';
import { findingCode, findingId, partnershipId, reportId } from './ids.ts';
import { described } from './linked-file.ts';

/** What a citation is made of. Fields that are the same in all notes of a report stand in `alikeCited`. */
const cited = z
  .strictObject({
    id: findingId,
    report: reportId,
    label: z.string(),
    area: z.string(),
    authors: z.array(z.string()),
    title: z.string(),
    inspection: dayRange,
    published: isoDay,
    page: z.int().positive(),
    endPage: z.int().positive(),
    heading: z.string(),
    place: z.string(),
    isPrinted: z.boolean(),
    wording,
    quote: z.string(),
    officialUrl: webAddress,
    archived: webAddress,
    sha256: z.string(),
    accessed: isoDay,
    url: webAddress,
    link: webAddress,
    retired: z.boolean(),
    version: z.int().positive(),
    fingerprint: z.string(),
    since: isoDay,
  })
  .partial();

const promised = z.strictObject({
  text: z.string(),
  lead: z.string().optional(),
  due: z.string().optional(),
  last: z.string().optional().describe('The partnership’s last report on it'),
  from: z.string().describe('Title and date of the response that has it'),
  inferred: z.boolean(),
});

/** A finding as a briefing shows it, in words. Fields that are the same in all notes of a report stand in `alike`. */
const note = z
  .strictObject({
    theme: z.string(),
    says: z.string(),
    lines: z.array(z.string()).describe('Its text, a paragraph or list item each'),
    pageUrl: webAddress,
    responsible: z.array(z.string()),
    promised: z.array(promised),
    answers: z.array(z.string()),
    status: z.array(z.strictObject({ by: z.enum(['partnership', 'inspectors']), said: z.string(), more: z.string() })),
    sources: z.array(z.strictObject({ title: z.string(), url: webAddress.optional(), read: isoDay.optional() })),
  })
  .partial();

/** `/briefing/<report>.json`: what the briefing page shows of the findings of one report. */
export const briefingFile = z.strictObject({
  ...described,
  report: reportId,
  partnership: partnershipId,
  area: z.string(),
  kind: z.string(),
  inspected: z.string(),
  published: z.string().optional(),
  asOf: z.string().optional(),
  due: z.array(z.strictObject({ what: z.string(), when: z.string(), record: z.string() })),
  retired: z.record(findingCode, z.array(findingId)).describe('Codes that are no longer in use, with the findings that continue them'),
  alike: note,
  alikeCited: cited,
  patterns: z
    .strictObject({
      note: z.strictObject({ pageUrl: z.string().optional() }),
      cited: z.strictObject({ id: z.string(), url: z.string(), link: z.string() }).partial(),
    })
    .describe('Texts of every note that differ by its {code}, its {page} and the first digits of its {fingerprint} alone'),
  notes: z.record(findingCode, note.extend({ cited })),
});
