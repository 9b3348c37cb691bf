import { excerpt } from '../../documents/markdown/excerpt.ts';
import { listCell } from '../../domain/table/csv-cell.ts';
import type { Table } from '../../domain/table/table.ts';

/** The first value in a column, as a CSV cell has it and cut where it is long. Empty where no row has one. */
export function exampleOf({ rows }: Table, column: number): string {
  for (const row of rows) {
    const cell = row[column] ?? null;
    const text = cell === null ? '' : typeof cell === 'object' ? listCell(cell) : String(cell);
    if (text && text !== 'none') return excerpt(text, 90);
  }
  return '';
}
