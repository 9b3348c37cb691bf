import type { CitedFinding } from './cited-finding.ts';
import { type CitedReport, genre } from './cited-report.ts';
import { noteOf } from './on-our-site.ts';
import { pageRange, placeInReport } from './place-in-report.ts';

/** The parts of a date as CSL-JSON has them. */
type DateParts = { 'date-parts': [number[]] };

/**
 * The official report as CSL-JSON, the data of the Citation Style Language: a list of one item. Its id is that of the report, for a
 * finding too, so that three findings of one report are one entry in a bibliography. The pages of a finding are not part of that entry:
 * they are in the note, and under `custom` as the citation item that points to them. Styles print a publisher even where it is the
 * author, so it is left out.
 */
export function cslJson(cited: CitedReport | CitedFinding): string {
  const { report: id, title, published, officialUrl, archived, accessed, link } = cited;
  const { place, ours } = noteOf(cited);
  const item = {
    id,
    type: 'report',
    title,
    genre,
    author: cited.authors.map((literal) => ({ literal })),
    ...(published ? { issued: dateParts(published) } : {}),
    ...(officialUrl && accessed ? { accessed: dateParts(accessed) } : {}),
    ...(archived ? { archive_location: archived } : {}),
    URL: officialUrl ?? link,
    language: 'en-GB',
    note: `${place ? `${place}. ` : ''}${ours}: ${link}`,
    ...('heading' in cited ? { custom: { 'citation-item': citationItem(cited) } } : {}),
  };
  return cslText(item);
}

/** A list of one item as the text of a file. */
export function cslText(item: Record<string, unknown>): string {
  return `${JSON.stringify([item], null, 2).replaceAll(/\[\s+\[\s+(\d+),\s+(\d+),\s+(\d+)\s+\]\s+\]/g, '[[$1, $2, $3]]')}\n`;
}

/** A finding as what cites the report: its pages, and its place on them. */
function citationItem(finding: CitedFinding) {
  const pages = pageRange(finding);
  const suffix = `, ${placeInReport({ ...finding, page: undefined })}`;
  return { id: finding.report, ...(pages ? { locator: pages, label: 'page' } : {}), suffix };
}

/** An ISO day in parts. */
export function dateParts(day: string): DateParts {
  return { 'date-parts': [day.split('-').map(Number)] };
}
