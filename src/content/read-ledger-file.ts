import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerLine } from '../domain/schemas/ledger.ts';
import { pendingFolder } from './content-lock.ts';
import { addToLedger, readLedger, wholeLines } from './ledger-text.ts';
import { readTextFile } from './read-text-file.ts';

export const ledgerFile = (root: string): string => join(root, 'ledger.jsonl');

/** Is there while a command adds lines at the end of a folder's ledger, and after it was killed. */
export const ledgerGrows = (root: string): string => join(pendingFolder(root), 'ledger-grows');

export const isLedgerGrowing = (root: string): boolean => existsSync(ledgerGrows(root));

/**
 * Text of a folder's ledger. Where a command adds lines to it, or was killed in doing so, without a line that is not whole yet, and
 * with none twice; what is missing is in a change that is pending.
 * @throws UnusableFile where the file cannot be read
 */
export function ledgerTextOf(root: string): string {
  const before = isLedgerGrowing(root);
  const text = readTextFile(ledgerFile(root));
  return before || isLedgerGrowing(root) ? wholeLines(text) : text;
}

/**
 * The ledger of a content folder; none where it has none.
 * @throws UnusableFile which names every line that does not fit
 */
export const readLedgerFile = (root: string): LedgerLine[] => {
  const path = ledgerFile(root);
  if (!lstatSync(path, { throwIfNoEntry: false })) return [];
  const text = ledgerTextOf(root);
  return readLedger(isLedgerGrowing(root) ? addToLedger(text, []) : text, path);
};
