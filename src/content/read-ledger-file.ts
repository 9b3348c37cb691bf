import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerLine } from '../domain/schemas/ledger.ts';
import { readLedger } from './ledger-text.ts';
import { readTextFile } from './read-text-file.ts';

export const ledgerFile = (root: string): string => join(root, 'ledger.jsonl');

/**
 * The ledger of a content folder; none where it has none.
 * @throws UnusableFile which names every line that does not fit
 */
export const readLedgerFile = (root: string): LedgerLine[] => {
  const path = ledgerFile(root);
  return lstatSync(path, { throwIfNoEntry: false }) ? readLedger(readTextFile(path), path) : [];
};
