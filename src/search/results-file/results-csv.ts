import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Cell } from '../../data/column.ts';
import { listCell } from '../../data/list-delimiter.ts';
import { table } from '../../data/table.ts';
import { resultColumns } from './result-columns.ts';
import type { ResultSet } from './result-set.ts';
import { spreadsheetCell } from './spreadsheet-cell.ts';

/**
 * A result set as CSV by RFC 4180, in the data set's manner: a header, commas, CR LF, no byte order mark, an empty cell for what is
 * not known, the items of a list parted by `|`. Unlike there, a cell that a spreadsheet would run is changed: see
 * {@link spreadsheetCell}. A `|` within an item is written `¦`, because words that a reader typed may hold one.
 */
export function resultsCsv({ rows }: ResultSet): string {
  const { columns, rows: cells } = table(
    resultColumns,
    rows.map((row, index) => ({ row, rank: index + 1 })),
  );
  return stringify([columns.map(({ name }) => name), ...cells.map((row) => row.map(cellText))], { record_delimiter: '\r\n' });
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return spreadsheetCell(String(cell));
  return listCell(cell.map(spreadsheetCell));
}
