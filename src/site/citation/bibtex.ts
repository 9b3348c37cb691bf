import { ownValue } from '../../domain/own-value.ts';
import { authorsInWords } from './authors.ts';
import type { CitedFinding } from './cited-finding.ts';
import { noteOf } from './on-our-site.ts';
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

/** A BibTeX entry for the official report, with the place in it and this site's address as a note. Its key is the finding's id. */
export function bibtex(finding: CitedFinding): string {
  const { published, officialUrl, accessed, link } = finding;
  const { place, ours } = noteOf(finding);
  const fields: [string, string | undefined][] = [
    ['author', finding.authors.map((name) => `{${name}}`).join(' and ')],
    ['title', `{${tex(finding.title)}}`],
    ['institution', `{${authorsInWords(finding)}}`],
    ['year', published?.slice(0, 4)],
    ['month', published && String(Number(published.slice(5, 7)))],
    ['pages', pageRange(finding, '--') || undefined],
    ['url', address(officialUrl ?? link)],
    ['urldate', officialUrl ? accessed : undefined],
    ['note', `${tex(place)}. ${tex(ours)}: \\url{${address(link)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@techreport{${finding.id.replace('/', '-')},\n${lines.join('\n')}\n}\n`;
}

/** Escapes text for TeX. An empty group keeps apart pairs that it would join into a quotation mark or a dash. */
function tex(text: string): string {
  return text.replaceAll(/[\\{}&%$#_~^`]/g, (char) => ownValue(escapes, char) ?? char).replaceAll(/(?<=')(?=')|(?<=-)(?=-)/g, '{}');
}

/** Addresses are written as they are; only a brace or a backslash would break the entry. */
function address(url: string): string {
  return url.replaceAll(/[\\{}]/g, encodeURIComponent);
}
