import { onOneLine } from '../../domain/text/run-together.ts';
import { authorsInWords } from './authors.ts';
import type { CitedFinding } from './cited-finding.ts';
import { noteOf } from './on-our-site.ts';

/** A record for reference managers in the RIS format: a report, one field per line, lines ending in CR LF. */
export function ris(finding: CitedFinding): string {
  const { published, page, endPage, officialUrl, accessed, link } = finding;
  const { place, ours } = noteOf(finding);
  const fields: [string, string | number | undefined][] = [
    ['TY', 'RPRT'],
    ...finding.authors.map((name): [string, string] => ['AU', name]),
    ['TI', finding.title],
    ['PY', published?.slice(0, 4)],
    ['DA', published && risDate(published)],
    ['PB', authorsInWords(finding)],
    ['SP', page],
    ['EP', page && endPage !== page ? endPage : undefined],
    ['UR', officialUrl ?? link],
    ['Y2', officialUrl && accessed ? risDate(accessed) : undefined],
    ['N1', `${place}. ${ours}: ${link}`],
    ['LA', 'en-GB'],
  ];
  // A line break, or what looks like the start of a field, would end the value.
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${onOneLine(String(value))}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** Year, month and day; the format allows more after the last slash, which is not used. */
function risDate(day: string): string {
  return `${day.replaceAll('-', '/')}/`;
}
