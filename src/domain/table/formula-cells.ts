import { spreadsheetCell } from './spreadsheet-cell.ts';
import type { Table } from './table.ts';

/** Texts in a table that a spreadsheet would take for a formula, and that a CSV file therefore writes with an apostrophe. */
export function formulaCells({ rows }: Table): string[] {
  return rows
    .flatMap((row) => row.flatMap((cell) => cell ?? []))
    .filter((value): value is string => typeof value === 'string' && spreadsheetCell(value) !== value);
}
