import { parse } from 'csv-parse/sync';
import type { BuiltFolder } from '../built-folder.ts';
import type { Resource, Schema } from './descriptor.ts';

/** A table as it stands in a file: names of columns, and rows of cells, where null is a missing one. */
export interface Rows {
  labels: readonly string[];
  rows: readonly (readonly unknown[])[];
}

/**
 * Reads a resource's table. In JSON the first row's names are all that are read; in CSV a byte order mark belongs to the first name,
 * unless the encoding says that there is one.
 */
export function rowsOf(site: BuiltFolder, file: string, { format, encoding, schema = {} }: Resource): Rows {
  if (format === 'json') {
    const rows = site.json(file) as Record<string, unknown>[];
    const labels = Object.keys(rows[0] ?? {});
    return {
      labels,
      rows: withMissing(
        rows.map((row) => labels.map((label) => row[label])),
        schema,
      ),
    };
  }
  const [labels = [], ...rows]: string[][] = parse(site.text(file), { bom: encoding === 'utf-8-sig', relax_column_count: true });
  return { labels, rows: withMissing(rows, schema) };
}

/** Cells of which a schema says that they stand for no value are null. */
function withMissing(rows: readonly (readonly unknown[])[], { fields = [], missingValues = [''] }: Schema): unknown[][] {
  const missing = fields.map((field) => new Set<unknown>(field.missingValues ?? missingValues));
  return rows.map((row) => row.map((cell, column) => (cell === undefined || missing[column]?.has(cell) ? null : cell)));
}
