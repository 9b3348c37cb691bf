import type { z } from 'zod';
import type { findingFile } from '../../domain/schemas/finding-file.ts';
import type { CitedFinding } from './cited-finding.ts';

/** What a citation needs of the JSON beside a finding. */
export type FindingFile = Pick<
  z.input<typeof findingFile>,
  | 'id'
  | 'report'
  | 'label'
  | 'area'
  | 'partnership'
  | 'page'
  | 'endPage'
  | 'wording'
  | 'text'
  | 'running'
  | 'official'
  | 'url'
  | 'cite'
  | 'version'
>;

/** What a citation of a finding is made of, out of the JSON beside its page. */
export function citedInFile(file: FindingFile): CitedFinding {
  const { id, report, label, area, partnership, page, endPage, wording, text, running, official, url, cite, version } = file;
  return {
    id,
    report,
    label,
    area: area ?? partnership,
    authors: official.publishers,
    title: official.title,
    inspection: official.inspection,
    published: official.published,
    page,
    endPage,
    ...(official.heading ? { heading: official.heading } : {}),
    place: official.place,
    ...(official.isPrinted ? { isPrinted: true } : {}),
    wording,
    ...(wording === 'official' ? { quote: running ?? text } : {}),
    officialUrl: official.url,
    archived: official.archived,
    sha256: official.sha256,
    accessed: official.retrieved,
    url,
    link: cite,
    version: version?.number,
    fingerprint: version?.fingerprint,
    since: version?.since,
  };
}
