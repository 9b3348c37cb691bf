import { z } from 'zod';
import { webAddress } from './address.ts';
import { isoDay } from './dates.ts';
import { wording } from './finding.ts';
import { findingId, reportId } from './ids.ts';

const passage = z.strictObject({
  report: reportId,
  finding: findingId.optional().describe('Absent for a part of a report that holds no findings'),
  name: z.string(),
  section: z.string().optional(),
  text: z.string(),
  wording,
  page: z.int().positive().optional(),
  endPage: z.int().positive().optional(),
  version: z.int().positive().optional().describe('Number of the wording; absent where these are its present words'),
  retired: z.literal(true).optional(),
});

const report = z.strictObject({ area: z.string(), title: z.string(), published: isoDay.optional(), url: webAddress.optional() });

/** `/quote-index.json`: what quotations are compared with; of a large site, which of its pieces holds what. */
export const quoteIndexFile = z.union([
  z.strictObject({ reports: z.record(reportId, report), passages: z.array(passage) }),
  z.strictObject({
    digest: z.string(),
    scope: z.strictObject({ reports: z.int(), restated: z.int() }),
    words: z.array(z.string()).describe('First word of each file of words'),
    common: z.array(z.string()),
    passages: z.array(z.int()).describe('How many each report has'),
  }),
]);

/** `/quote-shards/….json`: words and who holds them, or the texts of one report. */
export const quoteShardFile = z.union([
  z.strictObject({ words: z.string(), passages: z.array(z.string()) }),
  z.strictObject({ id: reportId, report: report.optional(), passages: z.array(passage), places: z.array(z.int().min(0)) }),
]);
