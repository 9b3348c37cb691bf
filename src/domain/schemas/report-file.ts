import { z } from 'zod';
import { webAddress } from './address.ts';
import { bodyText, described, linked } from './linked-file.ts';
import { report } from './report.ts';

/** A row of `/data/reports.json`. */
export const reportRow = z.strictObject({
  ...report.shape,
  url: webAddress.describe('Permanent address of the report on this site'),
  area: z.string().optional(),
  officialUrl: webAddress.optional().describe('Address of the official document'),
  findings: z.array(linked).describe('In the report’s order'),
});

/** `/reports/<id>.json` */
export const reportFile = z.strictObject({ ...described, ...reportRow.shape, ...bodyText });
