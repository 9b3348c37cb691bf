import { authorsInWords } from './authors.ts';
import type { CitedFinding } from './cited-finding.ts';
import { inMarks } from './in-marks.ts';
import { placeInReport } from './place-in-report.ts';
import { quotation } from './quotation.ts';

/**
 * What a reader takes away of a finding in one go: the quotation with its source, or where the text here is ours, that text, marked as
 * ours, with the report that it restates.
 * @param text of the finding, as one line
 */
export function wordsToCopy(cited: CitedFinding, text: string): string {
  const official = cited.officialUrl ? ` <${cited.officialUrl}>` : '';
  const report = `${authorsInWords(cited)}, ${inMarks(cited.title)}, ${placeInReport(cited)}${official}`;
  return quotation(cited) ?? `${text} (Restated, not the inspectors’ own words, from ${report}; ${cited.link})`;
}
