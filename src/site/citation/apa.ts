import type { CitedFinding } from './cited-finding.ts';
import { genre } from './cited-report.ts';
import { inMarks } from './in-marks.ts';
import { onOurSite } from './on-our-site.ts';
import { shortPage } from './place-in-report.ts';

const group = ({ authors }: CitedFinding) => authors.join(' & ');
const year = ({ published }: CitedFinding) => published?.slice(0, 4) ?? 'n.d.';

/**
 * An entry in a list of references in the style of the American Psychological Association (7th edition), whose title is in italics.
 * There is no publisher, since that is the author, and no day of access, since a report is not meant to change. The place in the
 * report and this site's address, which the style has no room for, follow in brackets.
 */
export function apa(finding: CitedFinding): string {
  const { title, heading, place, officialUrl } = finding;
  const where = [shortPage(finding), heading && inMarks(heading, 'double'), finding.isPrinted ? place : `${place}, our numbering`]
    .filter(Boolean)
    .join('; ');
  const official = officialUrl ? ` ${officialUrl}` : '';
  return `${group(finding)}. (${year(finding)}). ${title} [${genre}].${official} (${where}. ${onOurSite(finding)}: ${finding.link})`;
}

/** The same in the text: "(Ofsted & Care Quality Commission, 2023, p. 9)". */
export function apaInText(finding: CitedFinding): string {
  return `(${[group(finding), year(finding), shortPage(finding)].filter(Boolean).join(', ')})`;
}
