import { authorsInWords } from './authors.ts';
import type { CitedFinding } from './cited-finding.ts';
import { datesOfReport } from './dates-of-report.ts';
import { inMarks } from './in-marks.ts';
import { onOurSite } from './on-our-site.ts';
import { placeInReport } from './place-in-report.ts';

/**
 * A citation in one plain sentence: the official report first, this site's address second. Where the text here is
 * restated, it says so, so that nobody takes our words for the inspectors'.
 */
export function sentence(finding: CitedFinding): string {
  const official = finding.officialUrl ? ` <${finding.officialUrl}>` : '';
  const report = `${authorsInWords(finding)}, ${inMarks(finding.title)} (${datesOfReport(finding)})`;
  return `${report}, ${placeInReport(finding)}${official}. ${onOurSite(finding)}: ${finding.id} <${finding.link}>.`;
}
