import { createHash } from 'node:crypto';
import type { SiteContent } from '../../content/index/index-content.ts';
import type { ContentValues } from '../../domain/content-values.ts';
import type { Address } from '../../domain/table/column.ts';
import { table } from '../../domain/table/table.ts';
import { urls } from '../../domain/urls.ts';
import { inspectionsInWords } from '../labels/inspections-in-words.ts';
import { type DataFile, dataFile } from './data-file.ts';
import { eventColumns } from './event-columns.ts';
import { eventEntry } from './event-entry.ts';
import { eventRows } from './event-rows.ts';
import { findingTags } from './finding-tags.ts';
import { findingRows, findingsTable } from './findings-table.ts';
import { inspectionColumns } from './inspection-columns.ts';
import { inspectionRows } from './inspection-rows.ts';
import { jsonLines, toJsonRows } from './json-lines.ts';
import { reportColumns } from './report-columns.ts';
import { reportEntry } from './report-entry.ts';
import { reportFacts } from './report-facts.ts';
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
 * Makes every file of the data set but its descriptor.
 * @param tagger version of the tagger that gave the themes, where it is known
 */
export function dataSet(content: SiteContent, address: Address, tagger?: string): DataSet {
  const facts = reportFacts(content);
  const ofReport = new Map(
    content.reports.map((report) => [
      report.id,
      { report, facts: facts.get(report.id) ?? {}, area: content.partnership.get(report.partnership)?.name ?? report.partnership },
    ]),
  );
  const rows = findingRows(content, content.findings, address, tagger);
  const findings = findingsTable(content, rows);
  const outcomes = [...content.outcomes.keys()];
  const tags = rows.map((row) => ({ [findingTags.name]: findingTags.value(row) }));
  const reports = table(
    reportColumns(outcomes),
    [...ofReport.values()].map((shared) => ({
      ...shared,
      url: address(urls.report(shared.report.id)),
      findings: content.findingsOfReport.get(shared.report.id)?.length ?? 0,
    })),
  );
  const inspections = table(inspectionColumns(outcomes), inspectionRows(content, address));
  const events = table(eventColumns, eventRows(content, address));
  const responses = content.responses.map((event) => eventEntry(content, event, address));
  const followUps = content.followUps.map((event) => eventEntry(content, event, address));
  const vocabulary = themeVocabulary(content.themes, address);
  return {
    inspections: inspectionsInWords(content),
    publishers: [...new Set(content.reports.flatMap(({ framework }) => content.framework.get(framework)?.publishers ?? []))],
    asOf: content.asOf,
    ...(tagger === undefined ? {} : { tagger }),
    hash: contentHash(content, tagger),
    files: [
      dataFile('findings', 'csv', toCsv(findings), findings),
      { ...dataFile('findings', 'json', toJsonRows(findings, tags), findings), besides: [findingTags] },
      dataFile('findings', 'parquet', toParquet(findings), findings),
      dataFile('reports', 'csv', toCsv(reports), reports),
      dataFile(
        'reports',
        'json',
        jsonLines(content.reports.map((report) => reportEntry(content, report, address))),
        content.reports.length,
      ),
      dataFile('reports', 'parquet', toParquet(reports), reports),
      dataFile('inspections', 'csv', toCsv(inspections), inspections),
      dataFile('inspections', 'parquet', toParquet(inspections), inspections),
      dataFile('events', 'csv', toCsv(events), events),
      dataFile('events', 'parquet', toParquet(events), events),
      dataFile('responses', 'json', jsonLines(responses), responses.length),
      dataFile('follow-ups', 'json', jsonLines(followUps), followUps.length),
      dataFile('themes', 'ttl', toTurtle(vocabulary), content.themes.length),
      dataFile('themes', 'jsonld', toJsonLd(vocabulary), content.themes.length),
    ],
  };
}

/**
 * SHA-256 in hex of everything in the content folder and of the tagger's version. The site's own address and the format of the files
 * do not change it.
 */
function contentHash(content: ContentValues, tagger?: string): string {
  const { reports, responses, followUps, themes, partnerships, inspections } = content;
  // `at` comes from the framework, not from the finding.
  const findings = content.findings.map(({ at: _, ...finding }) => finding);
  const values = { reports, findings, responses, followUps, themes, partnerships, inspections, tagger };
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}

/**
 * The version of the data set as semantic versions are written: the day up to which it knows anything, and the first digits
 * of the content's hash, `2026.11.24+1a2b3c4d5e6f`.
 */
export function dataVersion({ asOf, hash }: Pick<DataSet, 'asOf' | 'hash'>): string {
  return `${asOf.split('-').map(Number).join('.')}+${hash.slice(0, 12)}`;
}
