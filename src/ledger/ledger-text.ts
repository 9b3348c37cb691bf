import { checkShape } from '../front-matter.ts';
import { codePrefix } from '../schemas/finding.ts';
import { type LedgerLine, ledgerLine } from '../schemas/ledger.ts';

const prefixes = Object.values(codePrefix);

/** Report, then section in the report's order, then number, then version: one place for every line, whoever adds it when. */
const key = ({ id, version }: LedgerLine): [string, number, number, number] => {
  const [report = '', code = ''] = id.split('/');
  const [prefix = '', number = ''] = code.split('-');
  return [report, prefixes.indexOf(prefix), Number(number), version];
};

function before(a: LedgerLine, b: LedgerLine): number {
  const [x, y] = [key(a), key(b)];
  const at = x.findIndex((part, index) => part !== y[index]);
  return at < 0 ? 0 : (x[at] ?? 0) < (y[at] ?? 0) ? -1 : 1;
}

/**
 * Reads `ledger.jsonl`.
 * @throws FrontMatterError which names the line that does not fit
 */
export function readLedger(text: string): LedgerLine[] {
  return text.split('\n').flatMap((line, index) => {
    if (!line.trim()) return [];
    const where = `ledger.jsonl line ${index + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      value = line;
    }
    return [checkShape(ledgerLine, value, where)];
  });
}

/** Adds lines to a ledger's text; lines that it has stay, and the order does not depend on who was first. */
export function addToLedger(text: string, added: LedgerLine[]): string {
  const lines = new Map([...readLedger(text), ...added].map((line) => [`${line.id} ${line.version}`, line]));
  return [...lines.values()]
    .sort(before)
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}
