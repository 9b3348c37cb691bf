import { join } from 'node:path';
import type { DuckDBConnection, Json } from '@duckdb/node-api';
import type { BuiltFolder } from './built-folder.ts';
import { type Absent, type Client, type Reading, readEach, together } from './client.ts';
import type { Package, Resource } from './frictionless/descriptor.ts';

type Row = Record<string, Json>;

/** What reads a file, as a person would ask for it. */
const readers: Readonly<Record<string, string>> = { csv: 'read_csv', json: 'read_json', parquet: 'read_parquet' };

/** Tables as DuckDB reads them from CSV, JSON and Parquet: each row of each file, held against the same row of its Parquet. */
export const duckdb: Client = {
  name: 'duckdb',
  reads: 'rows of CSV, JSON and Parquet, each against the others',
  source: '@duckdb/node-api of npm',
  read: async (site) => {
    const library = await import('@duckdb/node-api').catch(() => undefined);
    if (!library) return { absent: 'npm has no DuckDB for this machine, or it was left out: npm install' };
    const instance = await library.DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    try {
      return await readTables(site, connection);
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  },
};

async function readTables(site: BuiltFolder, connection: DuckDBConnection): Promise<Reading | Absent> {
  const { resources = [] } = site.json('data/datapackage.json') as Package;
  const rowsOf = ({ path, format = '' }: Resource) => ask(connection, readers[format] ?? '', join(site.root, 'data', path ?? ''));
  const readings: Reading[] = [];
  for (const parquet of resources.filter(({ format }) => format === 'parquet')) {
    const base = parquet.path?.replace(/\.parquet$/, '');
    const others = resources.filter(({ path, format = '', schema }) => schema && format !== 'parquet' && path === `${base}.${format}`);
    const right = await rowsOf(parquet);
    for (const other of others.filter(({ format = '' }) => Object.hasOwn(readers, format))) {
      readings.push(await compare(other, await rowsOf(other), right));
    }
    readings.push(
      await readEach(
        right.entries(),
        ([index]) => `${parquet.path}, row ${index + 1}`,
        ([, row]) => emptyRow(row),
      ),
    );
  }
  return together(readings);
}

async function ask(connection: DuckDBConnection, reader: string, file: string): Promise<Row[]> {
  const answer = await connection.runAndReadAll(`SELECT * FROM ${reader}('${file.replaceAll("'", "''")}')`);
  return answer.getRowObjectsJson() as Row[];
}

const emptyRow = (row: Row): string | undefined => (Object.values(row).every((cell) => cell === null) ? 'it holds nothing' : undefined);

async function compare(resource: Resource, rows: readonly Row[], right: readonly Row[]): Promise<Reading> {
  const same = await readEach(
    rows.entries(),
    ([index]) => `${resource.path}, row ${index + 1}`,
    ([index, row]) => {
      const other = right[index];
      if (!other) return 'Parquet has no such row';
      const column = Object.keys(other).find((name) => !isSame(row[name], other[name]));
      return column && `${column} is ${JSON.stringify(row[column])}, and in Parquet ${JSON.stringify(other[column])}`;
    },
  );
  if (rows.length < right.length) same.wrong.push(`${resource.path}: ${right.length - rows.length} rows of Parquet are not in it`);
  return same;
}

/** Whether two readers gave one value: no value is the same as an empty text or list, and numbers are by their size. */
function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (Array.isArray(other)) return JSON.stringify(listOf(one)) === JSON.stringify(listOf(other));
  const [left, right] = [String(one ?? ''), String(other ?? '')];
  return left === right || unguarded(left) === unguarded(right) || (left !== '' && right !== '' && Number(left) === Number(right));
}

/** In CSV a list is JSON; or texts between bars, where a bar of their own is a broken one. */
function listOf(value: Json | undefined): readonly string[] {
  if (Array.isArray(value)) return value.map((item) => String(item).replaceAll('|', '¦'));
  const text = unguarded(String(value ?? ''));
  if (text === '') return [];
  const items: unknown = text.startsWith('[') ? JSON.parse(text) : text.split('|');
  return (items as unknown[]).map((item) => unguarded(String(item)).replaceAll('|', '¦'));
}

/** Without the apostrophe that comes before what a spreadsheet would run. */
const unguarded = (text: string): string => text.replace(/^'(?=\W)/, '');
