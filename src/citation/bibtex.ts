import type { CitedFinding } from './cited-finding.ts';
import { pinpoint } from './pinpoint.ts';

/** Characters that TeX would take as commands, and how they are written as text. */
const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A BibTeX entry for the official report, with the place in it and this site's address as a note. */
export function bibtex(finding: CitedFinding): string {
  const { published, page, endPage } = finding;
  const restated = finding.wording === 'restated' ? 'Restated, not quoted, at' : 'Also at';
  const place = [pinpoint(finding), `under ‘${finding.heading}’`, `${finding.place} (our numbering)`].filter(Boolean).join(', ');
  const note = `${capital(tex(place))}. ${restated} Followthrough: \\url{${finding.url}}`;
  const fields: [string, string | undefined][] = [
    ['author', '{Ofsted} and {Care Quality Commission}'],
    ['title', `{${tex(finding.title)}}`],
    ['institution', 'Ofsted and Care Quality Commission'],
    ['year', (published ?? finding.inspection.end).slice(0, 4)],
    ['month', published ? String(Number(published.slice(5, 7))) : undefined],
    ['pages', page ? (endPage && endPage !== page ? `${page}--${endPage}` : `${page}`) : undefined],
    ['url', finding.officialUrl],
    ['urldate', finding.officialUrl ? finding.retrieved : undefined],
    ['note', note],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@techreport{${finding.id.replace('/', '-')},\n${lines.join('\n')}\n}`;
}

function tex(text: string): string {
  return text.replaceAll(/[\\{}&%$#_~^]/g, (char) => escapes[char] ?? char);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
