import { dateInWords } from '../dates/date-in-words.ts';
import type { CitedFinding } from './cited-finding.ts';

/**
 * A citation as the Oxford University Standard for the Citation of Legal Authorities sets out reports read online:
 * body, title, date, pinpoint, address, day of access. The day of access is the day on which the document was read for this site.
 */
export function oscola(finding: CitedFinding): string {
  const { page, endPage, published, retrieved } = finding;
  const pages = page ? ` ${endPage && endPage !== page ? `${page}–${endPage}` : page},` : '';
  const date = published ? ` (${dateInWords(published)})` : '';
  const official = finding.officialUrl ? ` <${finding.officialUrl}>` : '';
  const accessed = official && retrieved ? ` accessed ${dateInWords(retrieved)}` : '';
  const ours = finding.wording === 'restated' ? 'restated at' : 'also at';
  return (
    `Ofsted and Care Quality Commission, ‘${finding.title}’${date}${pages} ‘${finding.heading}’, ` +
    `${finding.place} (our numbering)${official}${accessed}; ${ours} Followthrough <${finding.url}>`
  );
}
