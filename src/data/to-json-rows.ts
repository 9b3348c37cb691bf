import { jsonLines } from './json-lines.ts';
import type { Table } from './table.ts';

/** A table as a JSON array with one object a row; an unknown value is `null`, a list an array. */
export function toJsonRows({ columns, rows }: Table): string {
  return jsonLines(rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index]]))));
}
