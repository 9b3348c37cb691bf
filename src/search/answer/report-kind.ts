import { ownValue } from '../../domain/own-value.ts';
import type { SearchData, SearchRecord } from '../index/search-record.ts';

/** The kind of report that a record is of, in words: "Area SEND inspection"; undefined where the site has one kind only. */
export function reportKind({ framework }: SearchRecord, { inspections }: SearchData): string | undefined {
  return framework ? (ownValue(inspections, framework) ?? framework) : undefined;
}
