import { licenceOf, spdxAddress } from '../../domain/data-licences.ts';
import { ownValue } from '../../domain/own-value.ts';
import type { Wording } from '../../domain/schemas/finding.ts';
import type { Framework } from '../../domain/schemas/framework.ts';
import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';
import { type DataFile, mediaTypes } from './data-file.ts';

/**
 * A link in a page's head by which programs find their way (https://signposting.org/FAIR/): what to cite, what describes the page,
 * its licence and authors, what it belongs to and what belongs to it.
 */
export interface Signpost {
  rel: 'author' | 'cite-as' | 'collection' | 'describedby' | 'item' | 'license';
  /** Media type of a file. */
  type?: string;
  address: string;
}

/** How an address from `urls` stands on the page. */
type Link = (path: string) => string;

/** What a finding or a report has that signs tell of. */
interface Signed {
  wording: Wording;
  framework: Pick<Framework, 'publishers' | 'homepages'>;
}

/** Licence and authors: those of the report for its own words, and ours for ours. */
function rights({ wording, framework }: Signed, link: Link): Signpost[] {
  const { publishers, homepages } = framework;
  const bodies = publishers.flatMap((name) => ownValue(homepages, name) ?? []);
  const authors = wording === 'official' ? bodies : [link(urls.about())];
  return [
    { rel: 'license', address: spdxAddress(licenceOf[wording]) },
    ...authors.map((address): Signpost => ({ rel: 'author', address })),
  ];
}

/** Of a finding's page, beside what it says of its JSON and of what to cite: its licence, its authors and its report. @param report id */
export function findingSigns(finding: Signed & { report: string }, link: Link): Signpost[] {
  return [...rights(finding, link), { rel: 'collection', address: link(urls.report(finding.report)) }];
}

/** Of a report's page: as a finding's, with the data set to which it belongs, its text and every finding that belongs to it. */
export function reportSigns(report: Signed & { id: string; findings: readonly string[] }, link: Link, address: Address): Signpost[] {
  return [
    { rel: 'cite-as', address: address(urls.report(report.id)) },
    ...rights(report, link),
    { rel: 'collection', address: link(urls.data()) },
    { rel: 'item', type: 'text/plain', address: link(urls.reportText(report.id)) },
    ...report.findings.map((id): Signpost => ({ rel: 'item', address: link(urls.finding(id)) })),
  ];
}

/** Of the page of the data set: what describes it, both licences, who made it, and its files. */
export function dataSigns(files: readonly DataFile[], link: Link, address: Address): Signpost[] {
  return [
    { rel: 'cite-as', address: address(urls.data()) },
    { rel: 'describedby', type: mediaTypes.json, address: link(urls.dataFile('datapackage.json')) },
    ...Object.values(licenceOf).map((licence): Signpost => ({ rel: 'license', address: spdxAddress(licence) })),
    { rel: 'author', address: link(urls.about()) },
    ...files.map(({ file, format }): Signpost => ({ rel: 'item', type: mediaTypes[format], address: link(urls.dataFile(file)) })),
  ];
}
