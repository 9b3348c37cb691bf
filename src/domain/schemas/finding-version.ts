import { z } from 'zod';
import { section, wording } from './finding.ts';
import { findingId } from './ids.ts';

/** Front matter of `versions/<report>/<code>/v<n>.md`: a wording that a finding once had. Written once, never changed. */
export const findingVersion = z.strictObject({
  id: findingId,
  version: z.int().positive().describe('Counted from 1, as in the ledger'),
  section,
  page: z.int().positive().optional(),
  endPage: z.int().positive().optional(),
  wording,
});
export type FindingVersion = z.infer<typeof findingVersion>;

/** Where its file stands below `versions/`. */
export const versionPlace = ({ id, version }: Pick<FindingVersion, 'id' | 'version'>): string => `${id}/v${version}`;
