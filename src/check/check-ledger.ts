import type { LedgerLine } from '../schemas/ledger.ts';

/**
 * Holds a ledger against the findings that are there.
 * @returns a sentence for every finding without a line, id without a finding, and version missing or given twice
 */
export function checkLedger(ledger: LedgerLine[], findingIds: string[]): string[] {
  const versions = new Map<string, number[]>();
  for (const { id, version } of ledger) versions.set(id, [...(versions.get(id) ?? []), version]);
  const present = new Set(findingIds);
  const problems: string[] = [];
  for (const id of findingIds) if (!versions.has(id)) problems.push(`ledger.jsonl: no line for the finding ${id}; run npm run ingest`);
  for (const [id, numbers] of versions) {
    if (!present.has(id))
      problems.push(`ledger.jsonl: ${id} was issued, and there is no findings/${id}.md; an id once issued keeps a page`);
    if (numbers.toSorted((a, b) => a - b).some((number, index) => number !== index + 1)) {
      problems.push(`ledger.jsonl: the versions of ${id} are ${numbers.join(', ')}, not 1 to ${numbers.length}`);
    }
  }
  return problems;
}
