import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerLine } from '../schemas/ledger.ts';
import { readLedger } from './ledger-text.ts';

/** The ledger of a content folder; none where it has none. */
export const readLedgerFile = (root: string): LedgerLine[] => {
  const path = join(root, 'ledger.jsonl');
  return existsSync(path) ? readLedger(readFileSync(path, 'utf8')) : [];
};
