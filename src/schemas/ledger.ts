import { z } from 'zod';
import { findingId, wording } from './finding.ts';

/** One line of `ledger.jsonl`: an id that was issued and a wording that it had. */
export const ledgerLine = z.strictObject({
  id: findingId,
  version: z.int().positive().describe('Counted from 1; a further wording of one id adds a line'),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('First 16 hex digits of the SHA-256 of the folded text'),
  wording,
});
export type LedgerLine = z.infer<typeof ledgerLine>;
