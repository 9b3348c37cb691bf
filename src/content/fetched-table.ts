import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { type Fetched, fetched } from '../domain/schemas/fetched.ts';
import { byText } from '../domain/text/by-text.ts';
import { checkShape } from './check-shape.ts';
import { readTable } from './read-table.ts';
import { readTextFile } from './read-text-file.ts';

/** Where a content folder keeps what its official documents were when they were last asked for. */
export const fetchedFile = 'fetched.csv';

/**
 * Reads what a content folder knows of the official documents that it has asked for, by their addresses; nothing where it has not.
 * @throws UnusableFile which names every line and column that does not fit
 */
export function readFetched(root: string): Map<string, Fetched> {
  const path = join(root, fetchedFile);
  if (!existsSync(path)) return new Map();
  const rows = readTable(readTextFile(path), path, fetched.shape, (values, line) => checkShape(fetched, values, path, () => line));
  return new Map(rows.map((row) => [row.url, row]));
}

/** The table as its file has it, sorted by address. */
export function fetchedText(rows: Iterable<Fetched>): string {
  const columns = Object.keys(fetched.shape);
  return stringify(
    [...rows].sort((a, b) => byText(a.url, b.url)),
    { header: true, columns },
  );
}
