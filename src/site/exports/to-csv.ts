import { stringify } from 'csv-stringify/sync';
import { csvCell } from '../../domain/table/csv-cell.ts';
import type { Table } from '../../domain/table/table.ts';

/**
 * A table as CSV by RFC 4180: a header, commas, lines ending in CR LF, quotes where a cell needs them; no byte order mark.
 * An unknown value is an empty cell; items of a list are separated by `|`, which is written `¦` within an item; yes and no are
 * `true` and `false`; an apostrophe comes before what a spreadsheet would run.
 */
export function toCsv({ columns, rows }: Table): string {
  const names = columns.map(({ name }) => name);
  const lines = rows.map((row) => row.map(csvCell));
  return stringify([names, ...lines], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}
