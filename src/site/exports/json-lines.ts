import type { Table } from '../../domain/table/table.ts';

/** Values as one JSON array with one value per line, so that two versions can be compared line by line. */
export function jsonLines(values: readonly unknown[]): string {
  return values.length === 0 ? '[]\n' : `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]\n`;
}

/**
 * A table as a JSON array with one object per row; an unknown value is `null`, a list an array.
 * @param besides what each row holds in addition to its columns, in the rows' order
 */
export function toJsonRows({ columns, rows }: Table, besides: readonly object[] = []): string {
  return jsonLines(
    rows.map((row, at) => ({ ...Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])), ...besides[at] })),
  );
}
