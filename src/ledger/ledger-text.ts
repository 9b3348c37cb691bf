import { checkShape } from '../front-matter.ts';
import { withPlainLineEnds } from '../plain-line-ends.ts';
import { type LedgerLine, retiredLine, wordingLine } from '../schemas/ledger.ts';
import { inLedgerOrder } from './ledger-order.ts';

/**
 * Reads `ledger.jsonl`.
 * @throws FrontMatterError which names the line that does not fit
 */
export function readLedger(text: string): LedgerLine[] {
  return withPlainLineEnds(text)
    .split('\n')
    .flatMap((line, index) => {
      if (!line.trim()) return [];
      const where = `ledger.jsonl line ${index + 1}`;
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch {
        value = line;
      }
      const isRetirement = typeof value === 'object' && value !== null && 'retired' in value;
      return [checkShape(isRetirement ? retiredLine : wordingLine, value, where)];
    });
}

/** Adds lines to a ledger's text; lines that it has stay, and the order does not depend on who was first. */
export function addToLedger(text: string, added: readonly LedgerLine[]): string {
  const lines = new Map([...readLedger(text), ...added].map((line) => [JSON.stringify(line), line]));
  return [...lines.values()]
    .sort(inLedgerOrder)
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}
