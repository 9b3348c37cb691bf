import { addressOf } from '../../documents/sheets/sheet.ts';
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

const formula = /^=\s*"((?:[^"]|"")*)"$/;
/** An apostrophe before what a spreadsheet would take for a number, a date or a formula. */
const beforeNumber = /^['‘’](?=[=+\-@|%\d\t])/;
const opens = /^['‘’](?=\S)/;
/** An opening apostrophe has a closing one: the cell quotes something. */
const isQuotation = (text: string) => /['’](?![\p{L}\d])/u.test(text.slice(1));
/** From this many cells, an apostrophe before most of them comes from the program, not the writer. */
const fewest = 4;

/**
 * Removes the marks that stop a spreadsheet reading a cell as a number or a formula: `'1.1`, `="1.10"`. Where a program put an
 * apostrophe before most cells, it is removed from all.
 */
function withoutGuards(rows: readonly (readonly string[])[]): string[][] {
  const filled = rows.flat().filter(Boolean);
  const guarded = filled.filter((text) => opens.test(text) && !isQuotation(text));
  const isEverywhere = guarded.length >= fewest && guarded.length > filled.length / 2;
  return rows.map((row) =>
    row.map((text) => {
      const [, inner] = formula.exec(text) ?? [];
      if (inner !== undefined) return inner.replaceAll('""', '"');
      const guard = isEverywhere ? opens : beforeNumber;
      return guard.test(text) && !isQuotation(text) ? text.slice(1) : text;
    }),
  );
}
