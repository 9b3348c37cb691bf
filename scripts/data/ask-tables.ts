import { stop, UnusableFile } from '../../src/content/unusable-file.ts';
import type { Cell } from '../../src/domain/table/column.ts';
import { type TableName, tableNames } from './site-tables.ts';

/** What a question was answered with. */
export interface Answer {
  columns: string[];
  rows: Cell[][];
}

async function duckdb() {
  try {
    return await import('@duckdb/node-api');
  } catch {
    return stop('DuckDB is not installed here, or not made for this system', 'npm install --include=optional');
  }
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const reading = (path: string) =>
  path.endsWith('.parquet') ? `read_parquet(${quoted(path)})` : `read_csv(${quoted(path)}, header = true, delim = ',', quote = '"')`;

/**
 * Asks a question in SQL of tables in files. They are read first; the question itself reaches neither the disk nor the network.
 * @throws UnusableFile with what DuckDB says, where it cannot be answered
 */
export async function askTables(files: ReadonlyMap<TableName, string>, sql: string): Promise<Answer> {
  const { DuckDBInstance } = await duckdb();
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
  const connection = await instance.connect();
  try {
    for (const [name, path] of files) await connection.run(`CREATE TABLE ${name} AS SELECT * FROM ${reading(path)}`);
    await connection.run('SET enable_external_access = false; SET lock_configuration = true');
    const answer = await connection.runAndReadAll(sql);
    return { columns: answer.deduplicatedColumnNames(), rows: answer.getRowsJS().map((row) => row.map(cellOf)) };
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    const reason = `the question cannot be answered: ${(error as Error).message.trim()}`;
    return stop(reason, `there are ${tableNames.join(', ')}; --sql "DESCRIBE findings" lists the columns of one`);
  } finally {
    connection.closeSync();
  }
}

/** A value of DuckDB's as one of a table: a day as ISO, a whole number as one where it can be, anything else as its text. */
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.toISOString().replace('T00:00:00.000Z', '');
  if (Array.isArray(value)) return value.map((one) => String(cellOf(one) ?? ''));
  return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part));
}
