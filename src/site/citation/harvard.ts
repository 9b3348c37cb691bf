import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { upperFirst } from '../../domain/words/upper-first.ts';
import { authorsInWords } from './authors.ts';
import type { CitedFinding } from './cited-finding.ts';
import { genre } from './cited-report.ts';
import { onOurSite } from './on-our-site.ts';
import { placeInReport, shortPage } from './place-in-report.ts';

const year = ({ published }: CitedFinding) => published?.slice(0, 4) ?? 'no date';

/**
 * An entry in a list of references in the Harvard style of Cite Them Right, which British universities use, for a report read online.
 * Its title is in italics.
 */
export function harvard(finding: CitedFinding): string {
  const { title, officialUrl, accessed } = finding;
  const read = accessed ? ` (Accessed: ${dateInWords(accessed)})` : '';
  const official = officialUrl ? ` Available at: ${officialUrl}${read}.` : '';
  return (
    `${authorsInWords(finding)} (${year(finding)}) ${title}. ${genre}.${official} ${upperFirst(placeInReport(finding))}. ` +
    `${onOurSite(finding)}: ${finding.link}.`
  );
}

/** The same in the text: "(Ofsted and Care Quality Commission, 2023, p. 9)". */
export function harvardInText(finding: CitedFinding): string {
  return `(${[authorsInWords(finding), year(finding), shortPage(finding)].filter(Boolean).join(', ')})`;
}
