import type { DataFile } from './data-file.ts';
import { mediaTypes } from './media-types.ts';

/** A file of the data set as an answer. */
export function fileResponse({ bytes, format }: DataFile): Response {
  return new Response(bytes, {
    headers: { 'Content-Type': format === 'parquet' ? mediaTypes[format] : `${mediaTypes[format]}; charset=utf-8` },
  });
}
