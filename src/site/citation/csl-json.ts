import type { CitedFinding } from './cited-finding.ts';
import { type CitedReport, genre } from './cited-report.ts';
import { noteOf, onOurSite, pageOfReport } from './on-our-site.ts';
import { pageRange, placeInReport } from './place-in-report.ts';

/** The parts of a date as CSL-JSON has them. */
type DateParts = { 'date-parts': [number[]] };

/**
 * The official report as CSL-JSON, the data of the Citation Style Language: a list of one item. Its id is that of the report, for a
 * finding too, and the whole item is the same for all findings of a report, so that they are one entry in a bibliography. What is said of
 * the finding is under `custom`: a note, and the citation item that points to it. Styles print a publisher even where it is the author,
 * so it is left out.
 */
export function cslJson(cited: CitedReport | CitedFinding): string {
  const { report: id, title, published, officialUrl, archived, accessed, wording } = cited;
  const page = pageOfReport(cited);
  const item = {
    id,
    type: 'report',
    title,
    genre,
    author: cited.authors.map((literal) => ({ literal })),
    ...(published ? { issued: dateParts(published) } : {}),
    ...(officialUrl && accessed ? { accessed: dateParts(accessed) } : {}),
    ...(archived ? { archive_location: archived } : {}),
    URL: officialUrl ?? page,
    language: 'en-GB',
    note: `${onOurSite({ wording })}: ${page}`,
    ...('place' in cited ? { custom: ofFinding(cited) } : {}),
  };
  return cslText(item);
}

/** A list of one item as the text of a file. */
export function cslText(item: Record<string, unknown>): string {
  return `${JSON.stringify([item], null, 2).replaceAll(/\[\s+\[\s+(\d+),\s+(\d+),\s+(\d+)\s+\]\s+\]/g, '[[$1, $2, $3]]')}\n`;
}

/** A finding as what cites the report: its pages, its place on them, and its own address. */
function ofFinding(finding: CitedFinding) {
  const pages = pageRange(finding);
  const { place, ours } = noteOf(finding);
  return {
    note: `${place}. ${ours}: ${finding.link}`,
    'citation-item': {
      id: finding.report,
      ...(pages ? { locator: pages, label: 'page' } : {}),
      suffix: `, ${placeInReport({ ...finding, page: undefined })}`,
    },
  };
}

/** An ISO day in parts. */
export function dateParts(day: string): DateParts {
  return { 'date-parts': [day.split('-').map(Number)] };
}
