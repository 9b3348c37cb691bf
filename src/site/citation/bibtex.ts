import { ownValue } from '../../domain/own-value.ts';
import { authorsInWords } from './authors.ts';
import type { CitedFinding } from './cited-finding.ts';
import { type CitedReport, genre } from './cited-report.ts';
import { noteOf, pageOfReport } from './on-our-site.ts';
import { pageRange } from './place-in-report.ts';

/** Characters that TeX takes as commands, and how to write them as text. Braces are named, since BibTeX counts even escaped ones. */
const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
};

/** BibTeX's own names of the months. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A BibTeX entry for the official report, with the place in it and this site's address as a note. Its key is the id of the finding, or
 * of the report where that is cited as a whole. The year and month are for BibTeX, the date is for biblatex.
 */
export function bibtex(cited: CitedReport | CitedFinding): string {
  const { published, officialUrl, archived, accessed, link } = cited;
  const { place, ours } = noteOf(cited);
  const notes = [place && tex(place), archived && `Archived copy: \\url{${address(archived)}}`, `${tex(ours)}: \\url{${address(link)}}`];
  const pages = pageRange(cited, '--');
  const fields: [string, string | undefined][] = [
    ['author', `{${cited.authors.map((name) => `{${tex(name)}}`).join(' and ')}}`],
    ['title', `{{${tex(cited.title)}}}`],
    ['institution', `{{${tex(authorsInWords(cited))}}}`],
    ['type', `{${genre}}`],
    ['date', published && `{${published}}`],
    ['year', published && `{${published.slice(0, 4)}}`],
    ['month', published && bibtexMonth(published)],
    ['pages', pages && `{${pages}}`],
    ['url', `{${address(officialUrl ?? pageOfReport(cited))}}`],
    ['urldate', officialUrl && accessed && `{${accessed}}`],
    ['note', `{${notes.filter(Boolean).join('. ')}}`],
  ];
  return bibtexEntry('techreport', 'id' in cited ? cited.id : cited.report, fields);
}

/** An entry of BibTeX. @param fields with their braces; those without a value are left out */
export function bibtexEntry(kind: string, id: string, fields: readonly [name: string, value: string | undefined][]): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return `@${kind}{${id.replace('/', '-')},\n${lines.join('\n')}\n}\n`;
}

/** The month of an ISO day as BibTeX names it: `nov`. */
export const bibtexMonth = (day: string): string | undefined => months[Number(day.slice(5, 7)) - 1];

/** Escapes text for TeX. An empty group keeps apart pairs that it would join into a quotation mark or a dash. */
export function tex(text: string): string {
  return text.replaceAll(/[\\{}&%$#_~^`]/g, (char) => ownValue(escapes, char) ?? char).replaceAll(/(?<=')(?=')|(?<=-)(?=-)/g, '{}');
}

/** Addresses are written as they are; only a brace or a backslash would break the entry. */
function address(url: string): string {
  return url.replaceAll(/[\\{}]/g, encodeURIComponent);
}
