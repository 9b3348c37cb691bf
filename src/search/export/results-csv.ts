import { table } from '../../domain/table/table.ts';
import { resultColumns } from './result-columns.ts';
import type { ResultSet } from './result-set.ts';
import { spreadsheetCsv } from './spreadsheet-csv.ts';

/** A result set as CSV for spreadsheets. */
export function resultsCsv({ rows }: ResultSet): string {
  return spreadsheetCsv(
    table(
      resultColumns,
      rows.map((row, index) => ({ row, rank: index + 1 })),
    ),
  );
}
