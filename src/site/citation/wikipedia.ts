import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { CitedFinding } from './cited-finding.ts';
import { onOurSite } from './on-our-site.ts';
import { placeInReport } from './place-in-report.ts';

/** Wikipedia's template "cite report"; its `at` gives the whole place, because `page` may not be used with it. Our address follows. */
export function wikipedia(finding: CitedFinding): string {
  const { title, published, officialUrl, accessed } = finding;
  const fields: [string, string | undefined][] = [
    ...finding.authors.map((name, index): [string, string] => [`author${index + 1}`, name]),
    ['title', wikitext(title)],
    ['date', published && dateInWords(published)],
    ['url', officialUrl && address(officialUrl)],
    ['access-date', officialUrl && accessed && dateInWords(accessed)],
    ['at', wikitext(placeInReport(finding))],
  ];
  const given = fields.flatMap(([name, value]) => (value ? [` |${name}=${value}`] : []));
  return `{{cite report${given.join('')}}} ${onOurSite(finding)}: [${address(finding.link)} ${finding.id}].`;
}

/** Escapes text so that a wiki does not read it as a template, link, tag or italics. */
function wikitext(text: string): string {
  return text.replaceAll(/[&<>|{}[\]]|'(?=')|(?<=')'/g, (char) => `&#${char.charCodeAt(0)};`);
}

function address(url: string): string {
  return url.replaceAll(/[\s|{}[\]<>"]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
