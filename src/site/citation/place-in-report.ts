import { pinpoint } from '../../domain/words/pinpoint.ts';
import type { CitedFinding } from './cited-finding.ts';
import { inMarks } from './in-marks.ts';

/** Where a finding stands in the report: "page 9, ‘Areas for priority action’, row 1 of 2 (our numbering)". */
export function placeInReport(finding: CitedFinding): string {
  return [pinpoint(finding), inMarks(finding.heading), finding.isPrinted ? finding.place : `${finding.place} (our numbering)`]
    .filter(Boolean)
    .join(', ');
}
