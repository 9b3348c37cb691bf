import { createHash } from 'node:crypto';
import type { SiteContent } from '../../content/index/index-content.ts';
import type { ContentValues } from '../../domain/content-values.ts';
import { mustHave } from '../../domain/must-have.ts';
import { ownValue } from '../../domain/own-value.ts';
import type { Address } from '../../domain/table/column.ts';
import type { Table } from '../../domain/table/table.ts';
import { inspectionsInWords } from '../labels/inspections-in-words.ts';
import { type DataFile, dataFile, filesOfData } from './data-file.ts';
import { dataTables, type TagResearch } from './data-tables.ts';
import type { DataName } from './data-words.ts';
import { eventEntry } from './event-entry.ts';
import { findingTags } from './finding-tags.ts';
import { findingRows } from './findings-table.ts';
import { jsonLines, toJsonRows } from './json-lines.ts';
import { reportEntry } from './report-entry.ts';
import { themeVocabulary } from './theme-vocabulary.ts';
import { toCsv } from './to-csv.ts';
import { toJsonLd } from './to-json-ld.ts';
import { toParquet } from './to-parquet.ts';
import { toTurtle } from './to-turtle.ts';

/** All that can be downloaded at once. */
export interface DataSet {
  /** What its reports report on: "area SEND inspections". */
  inspections: string;
  /** Who published those reports. */
  publishers: readonly string[];
  /** Newest date in the content, ISO day. */
  asOf: string;
  /** Version of the tagger; absent where it is not known. */
  tagger?: string;
  /** SHA-256 of the content and the tagger's version, in hex. */
  hash: string;
  files: DataFile[];
}

/**
 * Makes every file of the data set but its descriptor and its workbook.
 * @param tagger version of the tagger that gave the themes, where it is known
 * @param research what is known of the tagger's errors
 */
export function dataSet(content: SiteContent, address: Address, tagger?: string, research: TagResearch = {}): DataSet {
  const rows = findingRows(content, content.findings, address, tagger);
  const tables = dataTables(content, address, rows, research);
  const tags = rows.map((row) => ({ [findingTags.name]: findingTags.value(row) }));
  const entries = {
    reports: content.reports.map((report) => reportEntry(content, report, address)),
    responses: content.responses.map((event) => eventEntry(content, event, address)),
    'follow-ups': content.followUps.map((event) => eventEntry(content, event, address)),
  };
  const vocabulary = themeVocabulary(content.themes, address, content.terms);
  const inFormat = (name: DataName, format: DataFile['format']): DataFile => {
    const held = ownValue<Table>(tables, name);
    const list = ownValue<unknown[]>(entries, name);
    if (format === 'ttl') return dataFile(name, format, toTurtle(vocabulary), content.themes.length);
    if (format === 'jsonld') return dataFile(name, format, toJsonLd(vocabulary), content.themes.length);
    if (format === 'json' && list) return dataFile(name, format, jsonLines(list), list.length);
    const one = mustHave(held, `table of ${name}`);
    if (format === 'json') return { ...dataFile(name, format, toJsonRows(one, tags), one), besides: [findingTags] };
    return dataFile(name, format, format === 'parquet' ? toParquet(one) : toCsv(one), one);
  };
  return {
    inspections: inspectionsInWords(content),
    publishers: [...new Set(content.reports.flatMap(({ framework }) => content.framework.get(framework)?.publishers ?? []))],
    asOf: content.asOf,
    ...(tagger === undefined ? {} : { tagger }),
    hash: contentHash(content, tagger),
    files: filesOfData.flatMap(({ name, format }) => (format === 'xlsx' ? [] : [inFormat(name, format)])),
  };
}

/**
 * SHA-256 in hex of everything in the content folder and of the tagger's version. The site's own address and the format of the files
 * do not change it.
 */
function contentHash(content: ContentValues, tagger?: string): string {
  const { reports, responses, followUps, themes, terms, partnerships, inspections } = content;
  // `at` comes from the framework, not from the finding.
  const findings = content.findings.map(({ at: _, ...finding }) => finding);
  const values = { reports, findings, responses, followUps, themes, terms, partnerships, inspections, tagger };
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}

/**
 * The version of the data set as semantic versions are written: the day up to which it knows anything, and the first digits
 * of the content's hash, `2026.11.24+1a2b3c4d5e6f`.
 */
export function dataVersion({ asOf, hash }: Pick<DataSet, 'asOf' | 'hash'>): string {
  return `${asOf.split('-').map(Number).join('.')}+${hash.slice(0, 12)}`;
}
