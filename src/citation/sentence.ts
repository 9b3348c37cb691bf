import { dateInWords } from '../dates/date-in-words.ts';
import { dateRangeInWords } from '../dates/date-range-in-words.ts';
import type { CitedFinding } from './cited-finding.ts';
import { pinpoint } from './pinpoint.ts';

/**
 * A citation in one plain sentence: the official report first, this site's address second. Where the text here is
 * restated, it says so, so that nobody takes our words for the inspectors'.
 */
export function sentence(finding: CitedFinding): string {
  const dates = [`inspected ${dateRangeInWords(finding.inspection)}`];
  if (finding.published) dates.push(`published ${dateInWords(finding.published)}`);
  const parts = [
    `Ofsted and Care Quality Commission, ‘${finding.title}’ (${dates.join(', ')})`,
    pinpoint(finding),
    `‘${finding.heading}’`,
    `${finding.place} (our numbering)`,
  ].filter(Boolean);
  const official = finding.officialUrl ? ` <${finding.officialUrl}>` : '';
  const ours = finding.wording === 'restated' ? 'Restated, not quoted, at Followthrough' : 'Also at Followthrough';
  return `${parts.join(', ')}${official}. ${ours}: ${finding.id} <${finding.url}>.`;
}
