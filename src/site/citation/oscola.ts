import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { lowerFirst } from '../../domain/words/lower-first.ts';
import { authorsInWords } from './authors.ts';
import { inCapitals } from './capitals.ts';
import type { CitedFinding } from './cited-finding.ts';
import { inMarks } from './in-marks.ts';
import { onOurSite } from './on-our-site.ts';
import { pageRange } from './place-in-report.ts';

/**
 * A footnote in the style that the Oxford University Standard for the Citation of Legal Authorities (4th edition, 3.4) sets for
 * reports read online: body, title with capitals, date, pinpoint, then each address with its day of access. Of our own page that is the
 * day from which it has these words, if the document was read before.
 */
export function oscola(finding: CitedFinding): string {
  const { published, officialUrl, accessed, since = '' } = finding;
  const date = published ? ` (${dateInWords(published)})` : '';
  const pages = pageRange(finding);
  const day = officialUrl && accessed;
  const official = officialUrl ? ` <${officialUrl}>${readOn(day)}` : '';
  const place = finding.isPrinted ? finding.place : `${finding.place} (our numbering)`;
  return (
    `${authorsInWords(finding)}, ${inMarks(inCapitals(finding.title))}${date}${pages ? ` ${pages}` : ''}, ${finding.heading ? `${inMarks(finding.heading)}, ` : ''}` +
    `${place}${official}; ${lowerFirst(onOurSite(finding))} <${finding.link}>${readOn(day && since > day ? since : day)}.`
  );
}

const readOn = (day: string | undefined) => (day ? ` accessed ${dateInWords(day)}` : '');
