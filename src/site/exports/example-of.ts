import { excerpt } from '../../documents/markdown/excerpt.ts';
import { listCell } from '../../domain/table/csv-cell.ts';
import type { Table } from '../../domain/table/table.ts';

/** Letters of a text, and items of a list, that an example has at most. */
const most = { letters: 90, items: 3 };

/** The first value in a column, as a CSV cell has it and cut where it is long; an address is never cut. Empty where no row has one. */
export function exampleOf(table: Table, column: number): string {
  const first = firstIn(table, column);
  if (first === undefined) return '';
  return typeof first === 'object' ? excerpt(listCell(first), most.letters) : shortened(first, table.columns[column]?.uri);
}

/**
 * The same for a program that checks examples against the column's type. It is always text, as the profile of the standard wants it;
 * of a list in a format that has lists, the text of a JSON array.
 */
export function typedExample(table: Table, column: number): string {
  const first = firstIn(table, column);
  if (typeof first !== 'object') return exampleOf(table, column);
  return JSON.stringify(first.slice(0, most.items).map((item) => shortened(item, table.columns[column]?.uri)));
}

const shortened = (text: string, isAddress = false): string => (isAddress ? text : excerpt(text, most.letters));

function firstIn({ rows }: Table, column: number): string | readonly string[] | undefined {
  for (const row of rows) {
    const cell = row[column] ?? null;
    if (cell === null || cell === '' || cell === 'none' || (typeof cell === 'object' && cell.length === 0)) continue;
    return typeof cell === 'object' ? cell : String(cell);
  }
  return undefined;
}
