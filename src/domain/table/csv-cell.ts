import type { Cell } from './column.ts';
import { listCell } from './list-delimiter.ts';
import { spreadsheetCell } from './spreadsheet-cell.ts';

/**
 * A value as text of a CSV cell, the same in every CSV file. A text that a spreadsheet would run is changed: see
 * {@link spreadsheetCell}; a number, yes or no never is.
 */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return spreadsheetCell(cell);
  return typeof cell === 'object' ? listCell(cell.map(spreadsheetCell)) : String(cell);
}
