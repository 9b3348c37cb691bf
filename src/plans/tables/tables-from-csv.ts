import { addressOf } from '../../documents/sheets/sheet.ts';
import { withoutGuards } from '../../documents/tables/csv-guards.ts';
import { isErrorValue } from '../../documents/tables/error-values.ts';
import type { LeftOutCell } from '../../documents/tables/left-out.ts';
import type { PlanCell, PlanText } from '../../documents/tables/plan-table.ts';
import { rectangular } from '../../documents/tables/rectangular.ts';
import { tidyCell } from '../../documents/tables/tidy-cell.ts';
import { UnreadableInput } from '../../documents/unreadable-input.ts';
import { csvRows } from './csv-rows.ts';

const place = 'the file';
const mostCells = 2_000_000;

/**
 * Reads a CSV file as one table, its cells separated by commas, semicolons, tabs or bars.
 * @throws UnreadableInput where a quotation mark is left open, or it has more cells than any plan
 */
export function tablesFromCsv(text: string): PlanText {
  const stored = csvRows(text);
  if (stored.reduce((sum, { length }) => sum + length, 0) > mostCells)
    throw new UnreadableInput('too-large', 'the CSV has more cells than any plan', 'save the rows of the plan as a file of their own');
  const shown = withoutGuards(stored.map((row) => row.map(tidyCell)));
  const leftOut: LeftOutCell[] = [];
  let cellsInSource = 0;
  const rows = shown.map((row, number) =>
    row.map((cell, column): PlanCell => {
      const words = tidyCell(cell);
      const address = addressOf(number, column);
      if (words) cellsInSource++;
      if (!isErrorValue(words)) return words ? { text: words, address } : { text: '' };
      leftOut.push({ place, address, reason: 'error', text: words });
      return { text: '', isLeftOut: true };
    }),
  );
  return { tables: [{ place, before: [], rows: rectangular(rows) }], after: [], cellsInSource, leftOut };
}
