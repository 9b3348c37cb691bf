import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerLine } from '../domain/schemas/ledger.ts';
import { pendingFolder } from './content-lock.ts';
import { addToLedger } from './ledger-text.ts';
import { isLedgerGrowing, ledgerFile, ledgerGrows, ledgerTextOf } from './read-ledger-file.ts';

/** Adds lines to a folder's ledger; lines that it has stay as they are. */
export type GrowLedger = (lines: readonly LedgerLine[]) => void;

/** Adds lines to a folder's ledger, which is put in place whole and in its order. */
export function growLedger(root: string, lines: readonly LedgerLine[]): void {
  const path = ledgerFile(root);
  const text = existsSync(path) ? ledgerTextOf(root) : '';
  const grown = addToLedger(text, lines);
  if (grown !== text) {
    const whole = join(pendingFolder(root), 'ledger.jsonl');
    writeFileSync(whole, grown);
    renameSync(whole, path);
  }
}

/** Puts a ledger into its order whose lines a command had added at its end, whether it was killed or not. */
export function settleLedger(root: string): void {
  if (!isLedgerGrowing(root)) return;
  growLedger(root, []);
  rmSync(ledgerGrows(root), { force: true });
}

/**
 * Grows a ledger for a command that makes many changes: each costs what it adds, however long the ledger is, as lines are added at
 * its end. `settle` puts them into their order when the command ends, however it does; after a kill, the next one does so, and
 * meanwhile whoever reads the ledger reads it in its order.
 */
export function ledgerGrowth(root: string): { grow: GrowLedger; settle: () => void } {
  const path = ledgerFile(root);
  const settle = () => {
    process.off('exit', settle);
    settleLedger(root);
  };
  let isGrowing = false;
  const begin = () => {
    mkdirSync(pendingFolder(root), { recursive: true });
    writeFileSync(ledgerGrows(root), '');
    process.once('exit', settle);
    isGrowing = true;
    // The file's last line may have no end, and a further one would go on in it. Empty lines are passed over.
    return '\n';
  };
  const grow: GrowLedger = (lines) => {
    const start = isGrowing ? '' : begin();
    const before = existsSync(path) ? statSync(path).size : 0;
    try {
      appendFileSync(path, `${start}${lines.map((line) => `${JSON.stringify(line)}\n`).join('')}`);
    } catch (error) {
      if (existsSync(path)) truncateSync(path, before);
      throw error;
    }
  };
  return { grow, settle };
}
