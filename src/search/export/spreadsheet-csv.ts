import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Cell } from '../../domain/table/column.ts';
import { csvCell } from '../../domain/table/csv-cell.ts';
import type { Table } from '../../domain/table/table.ts';
import { oneLine } from './one-line.ts';

/**
 * A table as CSV by RFC 4180, as in the data set: a header, commas, CR LF, an empty cell for what is not known, list items separated
 * by `|`, an apostrophe before what a spreadsheet would run. Unlike there, every text is on one line, and a byte order mark comes
 * first, without which Excel takes UTF-8 for something else.
 */
export function spreadsheetCsv({ columns, rows }: Table): string {
  return stringify([columns.map(({ name }) => name), ...rows.map((row) => row.map((cell) => csvCell(onOneLine(cell))))], {
    record_delimiter: '\r\n',
    bom: true,
  });
}

function onOneLine(cell: Cell): Cell {
  if (typeof cell === 'string') return oneLine(cell);
  return cell !== null && typeof cell === 'object' ? cell.map(oneLine) : cell;
}
