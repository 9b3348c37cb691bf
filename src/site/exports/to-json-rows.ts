import type { Table } from '../../domain/table/table.ts';
import { jsonLines } from './json-lines.ts';

/**
 * A table as a JSON array with one object a row; an unknown value is `null`, a list an array.
 * @param besides what each row holds besides its columns, in the rows' order
 */
export function toJsonRows({ columns, rows }: Table, besides: readonly object[] = []): string {
  return jsonLines(
    rows.map((row, at) => ({ ...Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])), ...besides[at] })),
  );
}
