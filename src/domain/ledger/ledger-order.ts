import { codePrefix } from '../schemas/finding.ts';
import { isRetired, type LedgerLine } from '../schemas/ledger.ts';

const prefixes = Object.values(codePrefix);

/** Report, then section in the report's order, then number, then version, a retirement after the wording that it ends. */
const key = (line: LedgerLine): [string, number, number, number, number, string] => {
  const [report = '', code = ''] = line.id.split('/');
  const [prefix = '', number = ''] = code.split('-');
  return [report, prefixes.indexOf(prefix), Number(number), line.version, isRetired(line) ? 1 : 0, JSON.stringify(line)];
};

/** One place for every line, whoever adds it when. */
export function inLedgerOrder(a: LedgerLine, b: LedgerLine): number {
  const [x, y] = [key(a), key(b)];
  const at = x.findIndex((part, index) => part !== y[index]);
  return at < 0 ? 0 : (x[at] ?? 0) < (y[at] ?? 0) ? -1 : 1;
}
