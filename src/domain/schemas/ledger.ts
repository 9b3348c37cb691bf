import { z } from 'zod';
import { isoDay } from './dates.ts';
import { wording } from './finding.ts';
import { findingId } from './ids.ts';

const since = isoDay.optional().describe('Day of the source that brought it: when the document was read, or the wording revised');

/** An id that was issued, and a wording that it had. */
export const wordingLine = z.strictObject({
  id: findingId,
  version: z.int().positive().describe('Counted from 1; a further wording of one id adds a line'),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('First 16 hex digits of the SHA-256 of the folded text'),
  wording,
  since,
});
export type WordingLine = z.infer<typeof wordingLine>;

/** How a finding can cease to be one of its report: each points to what took its place, if anything did. */
export const retirements = ['removed', 'split', 'merged', 'moved', 'replaced'] as const;

/** An id that no finding has any more; a wording line with a higher version revives it. */
export const retiredLine = z.strictObject({
  id: findingId,
  version: z.int().positive().describe('Of the last wording that it had'),
  retired: z
    .enum(retirements)
    .describe('split: into several findings; merged: with others; moved: to another section; replaced: by other words'),
  to: z.array(findingId).describe('Findings that its words went into; empty where they are gone'),
  since,
});
export type RetiredLine = z.infer<typeof retiredLine>;

/** One line of `ledger.jsonl`, which only ever grows. */
export const ledgerLine = z.union([wordingLine, retiredLine]);
export type LedgerLine = z.infer<typeof ledgerLine>;

export const isRetired = (line: LedgerLine): line is RetiredLine => 'retired' in line;
export const isWording = (line: LedgerLine): line is WordingLine => !isRetired(line);
