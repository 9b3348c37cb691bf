import { table } from '../../domain/table/table.ts';
import { columnsFor } from './result-columns.ts';
import type { ResultSet } from './result-set.ts';
import { spreadsheetCsv } from './spreadsheet-csv.ts';

/** A result set as CSV for spreadsheets. */
export function resultsCsv({ rows }: ResultSet): string {
  return spreadsheetCsv(
    table(
      columnsFor(rows),
      rows.map((row, index) => ({ row, rank: index + 1 })),
    ),
  );
}
