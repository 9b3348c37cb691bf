import { stringify } from 'csv-stringify/sync';
import type { Cell } from './column.ts';
import { listDelimiter } from './list-delimiter.ts';
import type { Table } from './table.ts';

/**
 * A table as CSV by RFC 4180: a header, commas, lines that end in CR LF, quotes where a cell needs them; no byte order mark.
 * An unknown value is an empty cell; the items of a list are parted by `|`; yes and no are `true` and `false`.
 * @throws Error where an item of a list holds the sign that parts items
 */
export function toCsv({ columns, rows }: Table): string {
  const names = columns.map(({ name }) => name);
  const lines = rows.map((row) => row.map((cell, index) => cellText(cell, names[index])));
  return stringify([names, ...lines], { record_delimiter: '\r\n' });
}

function cellText(cell: Cell, column: string | undefined): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  const cut = cell.find((item) => item.includes(listDelimiter));
  if (cut !== undefined)
    throw new Error(`The column ${column} parts its items by "${listDelimiter}", and "${cut}" holds that sign; write it otherwise.`);
  return cell.join(listDelimiter);
}
