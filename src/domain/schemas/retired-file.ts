import { z } from 'zod';
import { trackNames } from '../event-tracks.ts';
import { webAddress } from './address.ts';
import { isoDay, partialDate } from './dates.ts';
import { section, wording } from './finding.ts';
import { findingId, reportId } from './ids.ts';
import { retirements } from './ledger.ts';
import { bodyText, described, linked } from './linked-file.ts';

/** A wording that the finding had. Its words are left out where they are not known. */
const version = z.strictObject({
  version: z.int().positive(),
  url: webAddress.describe('Permanent address of these very words'),
  fingerprint: z.string(),
  wording,
  since: isoDay.optional(),
  until: isoDay.optional(),
  section: section.optional(),
  page: z.int().positive().optional(),
  endPage: z.int().positive().optional(),
  text: bodyText.text.optional(),
  markdown: bodyText.markdown,
});

/** `/findings/<report>/<code>.json` of an id that is no longer in use. */
export const retiredFile = z.strictObject({
  ...described,
  id: findingId,
  url: webAddress,
  report: reportId,
  area: z.string().optional(),
  retired: z.strictObject({
    what: z.enum(retirements),
    since: isoDay.optional(),
    to: z.array(z.strictObject({ ...linked.shape, living: z.boolean() })).describe('Findings that its words went into'),
    leadsTo: z.array(linked).describe('Where those lead on that have been retired themselves'),
  }),
  versions: z.array(version).describe('Oldest first'),
  events: z
    .array(
      z.strictObject({
        track: z.enum(trackNames),
        id: z.string(),
        url: webAddress,
        date: partialDate,
        title: z.string(),
        note: z.string().optional(),
      }),
    )
    .describe('Responses and follow-ups that spoke to it, oldest first'),
});
