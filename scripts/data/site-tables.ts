import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stop, UnusableFile } from '../../src/content/unusable-file.ts';

/** The tables of a site's data set, by the file below `data/` that holds each. */
export const tableFiles = {
  findings: 'findings.parquet',
  reports: 'reports.csv',
  events: 'events.csv',
  inspections: 'inspections.csv',
} as const;

export type TableName = keyof typeof tableFiles;
export const tableNames = Object.keys(tableFiles) as TableName[];

const isAddress = (site: string) => /^https?:\/\//i.test(site);

/** Tables that a question may be about: those whose names it has. */
export const namedIn = (sql: string): TableName[] => tableNames.filter((name) => sql.toLowerCase().includes(name));

/**
 * The files of some tables of a built site, on this disk.
 * @param site folder or address of the site
 * @param kept folder for what is fetched
 * @throws UnusableFile where the site has no such file, or does not answer
 */
export async function siteTables(site: string, names: readonly TableName[], kept: string): Promise<Map<TableName, string>> {
  const found = new Map<TableName, string>();
  await mkdir(kept, { recursive: true });
  for (const name of names) found.set(name, isAddress(site) ? await fetched(site, tableFiles[name], kept) : local(site, tableFiles[name]));
  return found;
}

function local(site: string, file: string): string {
  const path = join(site, 'data', file);
  if (existsSync(path)) return path;
  throw new UnusableFile({ path, reason: 'there is no such file', todo: 'name the folder of a built site, or run npm run build' });
}

async function fetched(site: string, file: string, kept: string): Promise<string> {
  const address = new URL(`data/${file}`, site.endsWith('/') ? site : `${site}/`).href;
  let response: Response;
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(60_000) });
  } catch (error) {
    const { cause, message } = error as Error;
    return stop(`${address} does not answer: ${cause instanceof Error ? cause.message : message}`, 'check the address and the connection');
  }
  if (!response.ok) stop(`${address} answers ${response.status}`, 'give the address of the site’s first page');
  const path = join(kept, file);
  await writeFile(path, new Uint8Array(await response.arrayBuffer()));
  return path;
}
