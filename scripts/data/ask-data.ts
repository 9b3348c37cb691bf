import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBValueConverter, Json } from '@duckdb/node-api';
import { stop } from '../../src/content/unusable-file.ts';
import { WrongUse } from '../command/read-arguments.ts';
import { cellConverter } from './cell-converter.ts';
import type { SiteData } from './site-data.ts';

/** What a query gives. */
export interface Answer {
  /** No two of them are the same. */
  columns: readonly string[];
  rows: readonly (readonly Json[])[];
}

type DuckDB = typeof import('@duckdb/node-api');

const load = (): Promise<DuckDB> => import('@duckdb/node-api');

/**
 * Asks a site's tables: each is a view of its name. A query can read nothing else and write nothing, whoever wrote it.
 * @param sql one query, in DuckDB's SQL
 * @param library loads DuckDB, which a machine may lack
 * @throws UnusableFile where there is no DuckDB, a table cannot be read, or the query cannot be answered
 */
export async function askData(data: SiteData, sql: string, library: () => Promise<DuckDB> = load): Promise<Answer> {
  const duckdb = await installed(library);
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-data-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const instance = await duckdb.DuckDBInstance.create(':memory:', { ...noExtensions, temp_directory: folder });
  const connection = await instance.connect();
  try {
    await openTables(data, connection, folder);
    return await answered(connection, sql, cellConverter(duckdb));
  } finally {
    connection.closeSync();
    instance.closeSync();
    remove();
    process.off('exit', remove);
  }
}

/** An extension would be downloaded. */
const noExtensions = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' };

async function installed(library: () => Promise<DuckDB>): Promise<DuckDB> {
  try {
    return await library();
  } catch {
    const todo = `run npm install; if it is not there then, it is not made for this machine (${process.platform}, ${process.arch}): the CSV files have the same rows`;
    stop('DuckDB, which answers --sql, is not installed', todo);
  }
}

async function openTables({ tables, bytesOf }: SiteData, connection: DuckDBConnection, folder: string): Promise<void> {
  for (const table of tables) {
    const file = join(folder, `${table.name}.parquet`);
    writeFileSync(file, await bytesOf(table));
    await connection.run(`CREATE VIEW "${table.name}" AS SELECT * FROM read_parquet(${literal(file)})`);
  }
  await connection.run(`SET allowed_directories = [${literal(folder)}]`);
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

async function answered(connection: DuckDBConnection, sql: string, converter: DuckDBValueConverter<Json>): Promise<Answer> {
  try {
    const reader = await connection.runAndReadAll(sql);
    const columns = reader.deduplicatedColumnNames();
    if (columns.length === 0) throw new WrongUse('--sql asks for nothing');
    const { count } = await connection.extractStatements(sql);
    // DuckDB makes two of a pivot: the first finds the values that become columns.
    if (count > 1 && !/\bpivot\b/i.test(sql)) throw new WrongUse(`--sql takes one query, and these are ${count}`);
    return { columns, rows: reader.convertRows(converter) };
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    stop(`the query cannot be answered: ${(error as Error).message}`, 'without --sql, npm run data lists the tables and their columns');
  }
}
