import { findingIdParts, makeFindingCode } from '../../domain/finding-id.ts';
import { historiesOf } from '../../domain/ledger/history-of.ts';
import { isRetired, type LedgerLine } from '../../domain/schemas/ledger.ts';

/** The share of a report's current findings that one reading may retire. */
const maxRetiredShare = 1 / 3;

const sectionOf = (id: string) => findingIdParts(id).prefix;

/**
 * Says how a reading would remove more of a report than a corrected edition does: over a third of its findings, or a whole section.
 * @param ledger lines before the reading
 * @param lines lines that the reading adds
 * @returns undefined where it would not
 */
export function replacesTooMuch(report: string, ledger: readonly LedgerLine[], lines: readonly LedgerLine[]): string | undefined {
  const histories = historiesOf(ledger.filter(({ id }) => findingIdParts(id).report === report));
  const current = new Set([...histories.values()].filter((history) => !history.retired).map(({ id }) => id));
  const retired = lines.filter(isRetired).filter(({ id }) => current.has(id));
  // The words of findings that were split, merged or moved are still there.
  const lost = new Set(retired.filter(({ retired: how }) => how === 'removed' || how === 'replaced').map(({ id }) => id));
  const sections = [...new Set([...lost].map(sectionOf))].filter((section) =>
    [...current].every((id) => sectionOf(id) !== section || lost.has(id)),
  );
  if (sections.length === 0 && retired.length <= current.size * maxRetiredShare) return undefined;
  const all =
    sections.length > 0
      ? `, all of ${sections.map((section) => `${makeFindingCode(section, 1)}, ${makeFindingCode(section, 2)} …`).join(' and of ')}`
      : '';
  return `it would retire ${retired.length} of the ${current.size} findings of ${report} on record${all}`;
}
