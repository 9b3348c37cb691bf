import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { authorsInWords } from './authors.ts';
import type { CitedFinding } from './cited-finding.ts';
import { inMarks } from './in-marks.ts';
import { placeInReport } from './place-in-report.ts';

/** The report's own words in quotation marks, and whose they are; undefined where the text here is ours. */
export function quotation(finding: CitedFinding): string | undefined {
  if (finding.quote === undefined) return undefined;
  const date = finding.published ? dateInWords(finding.published) : '';
  const source = [authorsInWords(finding), inMarks(finding.title), date, placeInReport(finding)].filter(Boolean).join(', ');
  const official = finding.officialUrl ? ` <${finding.officialUrl}>` : '';
  return `${inMarks(finding.quote, 'double')} (${source}${official}; ${finding.link})`;
}
