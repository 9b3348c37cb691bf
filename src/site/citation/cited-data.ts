import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { siteName } from '../../domain/site-name.ts';
import { asOneBody } from './authors.ts';
import { bibtexEntry, bibtexMonth, tex } from './bibtex.ts';
import { cslText, dateParts } from './csl-json.ts';
import { inMarks } from './in-marks.ts';
import { risDate, risRecord } from './ris.ts';

/** What a citation of the whole data set is made of. */
export interface CitedData {
  /** "Findings of area SEND inspections, and what followed" */
  title: string;
  /** ISO day of the newest date in it. */
  asOf: string;
  version: string;
  /** Absolute address of its page. */
  url: string;
}

/** In one sentence. */
export const dataSentence = ({ title, asOf, version, url }: CitedData): string =>
  `${siteName}, ${inMarks(title)} (data set, as of ${dateInWords(asOf)}, version ${version}) <${url}>.`;

/** Names and contents of the `meta` elements of its page, as `citationMeta` gives them for a report; `z:` is for Zotero's own fields. */
export function dataMeta({ title, asOf, version, url }: CitedData): [name: string, content: string][] {
  return [
    ['citation_title', title],
    ['citation_author', asOneBody(siteName)],
    ['citation_publication_date', asOf.replaceAll('-', '/')],
    ['citation_public_url', url],
    ['z:itemType', 'dataset'],
    ['z:versionNumber', version],
  ];
}

/** BibTeX has no kind for data, so the entry is one of `misc`, which biblatex reads as well. */
export function dataBibtex({ title, asOf, version, url }: CitedData): string {
  return bibtexEntry('misc', siteName.toLowerCase(), [
    ['author', `{{${tex(siteName)}}}`],
    ['title', `{{${tex(title)}}}`],
    ['howpublished', '{Data set}'],
    ['date', `{${asOf}}`],
    ['year', `{${asOf.slice(0, 4)}}`],
    ['month', bibtexMonth(asOf)],
    ['version', `{${tex(version)}}`],
    ['url', `{${url}}`],
  ]);
}

/** A record of RIS. */
export function dataRis({ title, asOf, version, url }: CitedData): string {
  return risRecord([
    ['TY', 'DATA'],
    ['AU', `${siteName},`],
    ['TI', title],
    ['PY', asOf.slice(0, 4)],
    ['DA', risDate(asOf)],
    ['ET', version],
    ['UR', url],
    ['LA', 'en-GB'],
  ]);
}

/** CSL-JSON. */
export function dataCsl({ title, asOf, version, url }: CitedData): string {
  return cslText({
    id: siteName.toLowerCase(),
    type: 'dataset',
    title,
    author: [{ literal: siteName }],
    issued: dateParts(asOf),
    version,
    URL: url,
    language: 'en-GB',
  });
}
