import { createHash } from 'node:crypto';
import type { Table } from '../../domain/table/table.ts';
import type { DataName } from './data-words.ts';

/** A part of a JSON row that does not fit in a cell: a list of objects. */
export interface Part {
  name: string;
  meaning: string;
}

/** One file to download. */
export interface DataFile {
  /** `findings.csv` */
  file: string;
  /** The table or list that it contains. */
  of: DataName;
  format: 'xlsx' | 'csv' | 'json' | 'parquet' | 'ttl' | 'jsonld';
  bytes: Uint8Array<ArrayBuffer>;
  /** Of the file, in hex. */
  sha256: string;
  rows: number;
  /** Its columns; absent if its entries have parts of their own. */
  table?: Table;
  /** What a row holds besides its columns; only JSON can. */
  besides?: readonly Part[];
}

/** Formats in which each table or list can be had. */
export const dataFormats: Readonly<Record<DataName, readonly DataFile['format'][]>> = {
  tables: ['xlsx'],
  findings: ['csv', 'json', 'parquet'],
  reports: ['csv', 'json', 'parquet'],
  inspections: ['csv', 'parquet'],
  partnerships: ['csv', 'parquet'],
  events: ['csv', 'parquet'],
  actions: ['csv', 'parquet'],
  coverage: ['csv', 'parquet'],
  responses: ['json'],
  'follow-ups': ['json'],
  versions: ['csv', 'parquet'],
  themes: ['csv', 'parquet', 'ttl', 'jsonld'],
  tags: ['parquet'],
  labels: ['csv', 'parquet'],
  scores: ['csv', 'parquet'],
};

/** Every file of the data set, in the order in which its descriptor has them. */
export const filesOfData = (Object.keys(dataFormats) as DataName[]).flatMap((name) =>
  dataFormats[name].map((format) => ({ name, format })),
);

/** Media type of each format, as registered with IANA. */
export const mediaTypes: Record<DataFile['format'], string> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  parquet: 'application/vnd.apache.parquet',
  ttl: 'text/turtle',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Whether a file is not text. */
export const isBinary = (format: DataFile['format']): boolean => format === 'parquet' || format === 'xlsx';

/** Names a file, and takes its size and checksum. */
export function dataFile(of: DataName, format: DataFile['format'], body: string | Uint8Array<ArrayBuffer>, held: Table | number): DataFile {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const what = typeof held === 'number' ? { rows: held } : { rows: held.rows.length, table: held };
  return { file: `${of}.${format}`, of, format, bytes, sha256, ...what };
}
