import { authorsInWords } from './authors.ts';
import type { CitedFinding } from './cited-finding.ts';
import type { CitedReport } from './cited-report.ts';
import { datesOfReport } from './dates-of-report.ts';
import { inMarks } from './in-marks.ts';
import { onOurSite } from './on-our-site.ts';
import { placeInReport } from './place-in-report.ts';

/**
 * A citation of a finding or of a whole report in one plain sentence: the official report first, this site's address second. Where the text here is
 * restated, it says so, so that nobody takes our words for the inspectors'.
 */
export function sentence(cited: CitedReport | CitedFinding): string {
  const official = cited.officialUrl ? ` <${cited.officialUrl}>` : '';
  const report = `${authorsInWords(cited)}, ${inMarks(cited.title)} (${datesOfReport(cited)})`;
  const place = 'place' in cited ? `, ${placeInReport(cited)}` : '';
  return `${report}${place}${official}. ${onOurSite(cited)}: ${'id' in cited ? cited.id : cited.report} <${cited.link}>.`;
}
