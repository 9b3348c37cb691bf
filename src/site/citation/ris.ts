import { onOneLine } from '../../domain/text/run-together.ts';
import { authorsInWords } from './authors.ts';
import type { CitedFinding } from './cited-finding.ts';
import { type CitedReport, genre } from './cited-report.ts';
import { noteOf, pageOfReport } from './on-our-site.ts';

/**
 * A record for reference managers in the RIS format: a report, one field per line, lines ending in CR LF. The comma after each author
 * is how the format tells a body from a person.
 */
export function ris(cited: CitedReport | CitedFinding): string {
  const { published, page, endPage, officialUrl, archived, accessed, link } = cited;
  const { place, ours } = noteOf(cited);
  const fields: [string, string | number | undefined][] = [
    ['TY', 'RPRT'],
    ...cited.authors.map((name): [string, string] => ['AU', `${name},`]),
    ['TI', cited.title],
    ['PY', published?.slice(0, 4)],
    ['DA', published && risDate(published)],
    ['PB', authorsInWords(cited)],
    ['M3', genre],
    ['SP', page],
    ['EP', page && endPage !== page ? endPage : undefined],
    ['UR', officialUrl ?? pageOfReport(cited)],
    ['Y2', officialUrl && accessed ? risDate(accessed) : undefined],
    ['AV', archived],
    ['N1', `${place ? `${place}. ` : ''}${ours}: ${link}`],
    ['LA', 'en-GB'],
  ];
  return risRecord(fields);
}

/** A record of RIS. @param fields the type first; those without a value are left out */
export function risRecord(fields: readonly [tag: string, value: string | number | undefined][]): string {
  // A line break, or what looks like the start of a field, would end the value.
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${onOneLine(String(value))}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** Year, month and day; the format allows more after the last slash, which is not used. */
export function risDate(day: string): string {
  return `${day.replaceAll('-', '/')}/`;
}
