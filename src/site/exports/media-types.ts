import type { DataFile } from './data-file.ts';

/** Media type of each kind of file, as registered with IANA. */
export const mediaTypes: Record<DataFile['format'], string> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  parquet: 'application/vnd.apache.parquet',
  ttl: 'text/turtle',
};
