import { authorsInWords } from './authors.ts';
import type { CitedFinding } from './cited-finding.ts';
import { noteOf } from './on-our-site.ts';
import { pageRange, placeInReport } from './place-in-report.ts';

/** The parts of a date as CSL-JSON has them. */
type DateParts = { 'date-parts': [number[]] };

/**
 * The official report as CSL-JSON, the data of the Citation Style Language: a list of one item. The place in the report is not
 * part of the item's title; it is in the note, and under `custom` as the citation item that points to it.
 */
export function cslJson(finding: CitedFinding): string {
  const { id, title, published, officialUrl, accessed, link } = finding;
  const { place, ours } = noteOf(finding);
  const pages = pageRange(finding);
  const item = {
    id,
    type: 'report',
    title,
    author: finding.authors.map((literal) => ({ literal })),
    publisher: authorsInWords(finding),
    ...(published ? { issued: dateParts(published) } : {}),
    ...(officialUrl && accessed ? { accessed: dateParts(accessed) } : {}),
    ...(pages ? { page: pages } : {}),
    URL: officialUrl ?? link,
    language: 'en-GB',
    note: `${place}. ${ours}: ${link}`,
    custom: {
      'citation-item': {
        id,
        ...(pages ? { locator: pages, label: 'page' } : {}),
        suffix: `, ${placeInReport({ ...finding, page: undefined })}`,
      },
    },
  };
  return `${JSON.stringify([item], null, 2).replaceAll(/\[\s+\[\s+(\d+),\s+(\d+),\s+(\d+)\s+\]\s+\]/g, '[[$1, $2, $3]]')}\n`;
}

function dateParts(day: string): DateParts {
  return { 'date-parts': [day.split('-').map(Number)] };
}
