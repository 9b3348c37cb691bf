import { z } from 'zod';
import { webAddress } from './address.ts';
import { isoDay } from './dates.ts';
import { wording } from './finding.ts';
import { sha256Hex } from './sha256-hex.ts';

/** `sources/<report-id>/source.yml`: what is known of an input beyond its own text. */
export const source = z.strictObject({
  url: webAddress.describe('Where the official document was published'),
  archived: webAddress.optional().describe('Address of an archived copy of it'),
  sha256: sha256Hex.optional().describe('Of the official document'),
  published: isoDay.optional().describe('Day the report was published'),
  retrieved: isoDay.optional().describe('Day the document was read'),
  revised: isoDay.optional().describe('Day on which this wording took the place of an earlier one; the ledger and the change log tell it'),
  licence: z.string().optional().describe('SPDX id, such as OGL-UK-3.0'),
  pages: z.int().positive().optional().describe('Pages of the official document'),
  wording: wording.default('official'),
});
