import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { lowerFirst } from '../../domain/words/lower-first.ts';
import { authorsInWords } from './authors.ts';
import type { CitedFinding } from './cited-finding.ts';
import { inMarks } from './in-marks.ts';
import { onOurSite } from './on-our-site.ts';
import { pageRange } from './place-in-report.ts';

/**
 * A footnote in the style that the Oxford University Standard for the Citation of Legal Authorities (4th edition, 3.4) sets for
 * reports read online: body, title, date, pinpoint, address, day of access.
 */
export function oscola(finding: CitedFinding): string {
  const { published, officialUrl, accessed } = finding;
  const date = published ? ` (${dateInWords(published)})` : '';
  const pages = pageRange(finding);
  const official = officialUrl ? ` <${officialUrl}>${accessed ? ` accessed ${dateInWords(accessed)}` : ''}` : '';
  return (
    `${authorsInWords(finding)}, ${inMarks(finding.title)}${date}${pages ? ` ${pages}` : ''}, ${inMarks(finding.heading)}, ` +
    `${finding.isPrinted ? finding.place : `${finding.place} (our numbering)`}${official}; ${lowerFirst(onOurSite(finding))} <${finding.link}>.`
  );
}
