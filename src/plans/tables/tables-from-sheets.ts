import type { Sheet } from '../../documents/sheets/sheet.ts';
import { sheetToTable } from '../../documents/sheets/sheet-to-table.ts';
import type { LeftOutCell } from '../../documents/tables/left-out.ts';
import type { PlanTable, PlanText } from '../../documents/tables/plan-table.ts';

/** Reads the sheets of a workbook as tables: what a reader of the sheets sees, and the addresses of what is left out. */
export function tablesFromSheets(sheets: readonly Sheet[]): PlanText {
  const tables: PlanTable[] = [];
  const leftOut: LeftOutCell[] = [];
  let cellsInSource = 0;
  for (const sheet of sheets) {
    const made = sheetToTable(sheet);
    if (made.table) tables.push(made.table);
    // One at a time: a call with an argument for every cell of a sheet would fail.
    for (const cell of made.leftOut) leftOut.push(cell);
    cellsInSource += made.cellsInSource;
  }
  // Words on a shape lie over the cells: they may be the key of the plan's colours.
  const after = leftOut.flatMap(({ reason, text }) => (reason === 'picture' && text?.startsWith('a shape: ') ? [text.slice(9)] : []));
  return { tables, after, cellsInSource, leftOut };
}
