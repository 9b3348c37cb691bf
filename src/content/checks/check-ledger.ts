import { findingText } from '../../documents/markdown/finding-text.ts';
import type { VersionEntry } from '../../domain/content-values.ts';
import { fingerprint } from '../../domain/ledger/fingerprint.ts';
import { type History, historiesOf } from '../../domain/ledger/history-of.ts';
import { versionPlace } from '../../domain/schemas/finding-version.ts';
import type { LedgerLine } from '../../domain/schemas/ledger.ts';

/**
 * Holds a ledger against the findings that are there and the wordings that were kept.
 * @returns a sentence for every finding without a line, id that is neither a finding's nor retired, version that is missing or
 * given twice, id pointed to that was never issued, and earlier wording that was not kept or was changed since
 */
export function checkLedger(ledger: readonly LedgerLine[], findingIds: readonly string[], versions: readonly VersionEntry[]): string[] {
  const histories = historiesOf(ledger);
  const present = new Set(findingIds);
  const kept = new Map(versions.map((version) => [versionPlace(version), version]));
  const problems = findingIds.filter((id) => !histories.has(id)).map((id) => `no line for the finding ${id}; run npm run ingest`);
  for (const history of histories.values()) {
    problems.push(...ofId(history, present.has(history.id)));
    for (const to of history.retirements.flatMap((line) => line.to)) {
      if (!histories.has(to)) problems.push(`${history.id} points to ${to}, which was never issued; restore its lines`);
    }
    problems.push(...ofKept(history, kept));
  }
  return problems.map((problem) => `ledger.jsonl: ${problem}`);
}

function ofId({ id, wordings, retired }: History, isThere: boolean): string[] {
  const problems: string[] = [];
  if (!retired && !isThere) problems.push(`${id} was issued, and there is no findings/${id}.md; run npm run ingest, which retires it`);
  if (retired && isThere) problems.push(`${id} is retired, and there is a findings/${id}.md; run npm run ingest, which revives it`);
  const numbers = wordings.map(({ version }) => version);
  if (numbers.some((number, index) => number !== index + 1)) {
    const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
    problems.push(
      twice === undefined
        ? `the versions of ${id} are ${numbers.join(', ')}, not 1 to ${numbers.length}; restore the missing line`
        : `${id} has two lines for version ${twice}, as when two branches each gave it one; keep the one published first, and give the other the next number, or the next id`,
    );
  }
  return problems;
}

function ofKept({ id, wordings, retired }: History, kept: ReadonlyMap<string, VersionEntry>): string[] {
  const earlier = retired ? wordings : wordings.slice(0, -1);
  return earlier.flatMap(({ version, fingerprint: print }) => {
    const place = `${id}/v${version}`;
    const file = kept.get(place);
    if (!file) return [`version ${version} of ${id} was published, and there is no versions/${place}.md; restore it`];
    return fingerprint(findingText(file.body)) === print
      ? []
      : [`versions/${place}.md is not the wording that the ledger knows; restore it`];
  });
}
