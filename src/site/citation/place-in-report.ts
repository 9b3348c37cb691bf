import { pinpoint } from '../../domain/words/pinpoint.ts';
import type { CitedFinding } from './cited-finding.ts';
import type { CitedReport } from './cited-report.ts';
import { inMarks } from './in-marks.ts';

/** Where a finding is in the report: "page 9, ‘Areas for priority action’, row 1 of 2 (our numbering)". */
export function placeInReport(finding: CitedFinding): string {
  return [
    pinpoint(finding),
    finding.heading && inMarks(finding.heading),
    finding.isPrinted ? finding.place : `${finding.place} (our numbering)`,
  ]
    .filter(Boolean)
    .join(', ');
}

type Pages = Pick<CitedReport, 'page' | 'endPage'>;

/** "9", or "9–10" with the given dash; nothing where the document has no pages. */
export function pageRange({ page, endPage }: Pages, dash = '–'): string {
  if (!page) return '';
  return endPage && endPage !== page ? `${page}${dash}${endPage}` : `${page}`;
}

/** "p. 9", "pp. 9–10", or nothing where the document has no pages. */
export function shortPage(finding: Pages): string {
  const range = pageRange(finding);
  return range && `${range.includes('–') ? 'pp.' : 'p.'} ${range}`;
}
