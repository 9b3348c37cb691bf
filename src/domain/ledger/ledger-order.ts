import { inReportOrder, type PlaceInReport, placeOfId } from '../report-order.ts';
import { isRetired, type LedgerLine } from '../schemas/ledger.ts';
import { byText } from '../text/by-text.ts';

interface Placed {
  line: LedgerLine;
  place: PlaceInReport;
  written: string;
}

/**
 * Puts lines into the one order that does not depend on who added which when: by finding, in the order of reports, then by version,
 * a retirement after the wording that it ends. A new list.
 */
export function inLedgerOrder(lines: readonly LedgerLine[]): LedgerLine[] {
  const placed = lines.map((line): Placed => ({ line, place: placeOfId(line.id), written: JSON.stringify(line) }));
  return placed.sort(compare).map(({ line }) => line);
}

function compare(a: Placed, b: Placed): number {
  return (
    inReportOrder(a.place, b.place) ||
    a.line.version - b.line.version ||
    Number(isRetired(a.line)) - Number(isRetired(b.line)) ||
    byText(a.written, b.written)
  );
}
