import type { ReadReport } from './read-report.ts';

/** The result for an input that could not be taken. */
export const refused = (file: string, rule: string, reason: string, todo: string): ReadReport => ({
  files: [],
  ledger: [],
  notes: [{ file, fatal: true, level: 'error', rule, reason, todo }],
});
