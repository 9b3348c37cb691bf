import { inLedgerOrder } from '../domain/ledger/ledger-order.ts';
import { withPlainLineEnds } from '../domain/plain-line-ends.ts';
import { isRetired, type LedgerLine, retiredLine, wordingLine } from '../domain/schemas/ledger.ts';
import { everyProblem } from './every-problem.ts';
import { readJsonLines } from './read-json-lines.ts';
import { UnusableFile } from './unusable-file.ts';

const todo = 'restore the line from git: the ledger only ever grows';

/**
 * Reads `ledger.jsonl`.
 * @param path the file, named in errors
 * @throws UnusableFile which names every line that does not fit, or that another line contradicts or repeats
 */
export function readLedger(text: string, path = 'ledger.jsonl'): LedgerLine[] {
  const lines = readJsonLines(text, (value) => ('retired' in value ? retiredLine : wordingLine), path, todo);
  const known = new Map<string, (typeof lines)[number]>();
  return everyProblem(lines, (one) => {
    const { id, version } = one.value;
    const what = `${isRetired(one.value) ? 'retirement' : 'wording'} of version ${version} of ${id}`;
    const earlier = known.get(what);
    known.set(what, earlier ?? one);
    if (!earlier) return one.value;
    const isSame = JSON.stringify(earlier.value) === JSON.stringify(one.value);
    throw new UnusableFile({
      path,
      line: one.line,
      reason: isSame
        ? `this line stands already in line ${earlier.line}`
        : `line ${earlier.line} gives the ${what} already, as when two branches each gave it one`,
      todo: isSame ? 'delete one of the two' : 'keep the one published first, and give the other the next number, or the next id',
    });
  });
}

/**
 * A ledger's text to whose end lines were being added: without a last line that was cut off, and with lines that were added a second
 * time, after a kill, once.
 */
export function wholeLines(text: string): string {
  const lines = withPlainLineEnds(text).split('\n');
  const last = lines.pop() ?? '';
  if (isJson(last)) lines.push(last);
  return [...new Set(lines)].map((line) => `${line}\n`).join('');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Adds lines to a ledger's text; lines that it has stay, and the order does not depend on who was first. */
export function addToLedger(text: string, added: readonly LedgerLine[]): string {
  const lines = new Map([...readLedger(text), ...added].map((line) => [JSON.stringify(line), line]));
  return inLedgerOrder([...lines.values()])
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}
