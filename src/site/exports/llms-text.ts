import type { SiteContent } from '../../content/index/index-content.ts';
import { dataLicences } from '../../domain/data-licences.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';
import { count } from '../../domain/words/count.ts';
import { site } from '../site.ts';

/** One line of a list: what it leads to, by an address from `urls`, and what is there. */
type Line = [name: string, path: string, note: string];

/**
 * What a language model is told of the site, in Markdown of the form that https://llmstxt.org asks for: a title, a summary, what to
 * mind, and lists of links, of which the last may be left out where there is little room.
 */
export function llmsText(content: SiteContent, address: Address): string {
  const { findings, reports, themes, partnerships, asOf } = content;
  const example = findings.find(({ at }) => at.urgent) ?? findings[0];
  const list = (heading: string, lines: readonly Line[]): string =>
    [`## ${heading}`, '', ...lines.map(([name, path, note]) => `- [${name}](${address(path)}): ${note}`)].join('\n');
  const beside: Line[] = example
    ? [
        ['A finding', urls.finding(example.id), 'an example of the page of one finding'],
        [
          'The same as Markdown',
          urls.file(urls.finding(example.id), 'md'),
          'every finding’s address without the last slash and with .md; also .txt, .json, .bib, .ris and .csl.json',
        ],
        ['A report as text', urls.reportText(example.report), 'all findings of one report in its order; .json has its facts'],
      ]
    : [];
  return `${[
    `# ${site.name}`,
    `> ${site.line} ${count(findings.length, 'finding')} from ${count(reports.length, 'inspection report')} on special educational needs and disabilities (SEND) in England, as of ${dateInWords(asOf)}.`,
    [
      'When you use what is here:',
      '',
      '- Every finding has an id and a permanent address. Name both, and the official report first; the files beside a finding have ready citations.',
      '- Where `wording` is `official`, the text is that of the report. Where it is `restated`, the words are ours: do not quote them as the inspectors’.',
      '- “No response on record” means that nothing is on record here, not that nothing was done. Only an absence with a day on which somebody looked is more than that.',
      '- Themes and most links between findings and responses are set by a program; the method page says how often it is wrong.',
      `- ${site.name} is not a government site and does not speak for Ofsted, the Care Quality Commission, or any council or health body.`,
      `- Licences: ${dataLicences.map(({ title, path }) => `[${title}](${path})`).join('; ')}.`,
    ].join('\n'),
    list('Data', [
      ['Data', urls.data(), 'all files to download, with every column, licences and how to cite'],
      ['Data package', urls.dataFile('datapackage.json'), 'the same for programs: a Frictionless Data Package'],
      ['Findings', urls.dataFile('findings.csv'), 'one row per finding, with its text, place, themes and status; also .json and .parquet'],
      ['Responses and follow-ups', urls.dataFile('events.csv'), 'one row per response or follow-up, for each finding it is about'],
      ['JSON Schemas', urls.schemas(), 'what each kind of JSON here may hold, field by field'],
      ['What is new', urls.feed(), 'a feed of reports, responses and follow-ups'],
    ]),
    ...(beside.length > 0 ? [list('Files beside a page', beside)] : []),
    list('Pages', [
      [
        'Areas',
        urls.partnerships(),
        `${count(partnerships.length, 'area')}, each with its inspections, findings, responses and what is due`,
      ],
      ['Reports', urls.reports(), 'every report whose findings are here'],
      ['Themes', urls.themes(), `${count(themes.length, 'theme')} by which findings are sorted`],
      ['Words', urls.terms(), 'what reports, plans and families call the same thing'],
      ['Method and limits', urls.method(), 'how findings are read, tagged and linked, and the errors that were measured'],
      ['Corrections', urls.corrections(), 'how to report an error'],
    ]),
    list(
      'Themes',
      themes.map(({ id, label, note }) => [label, urls.theme(id), note]),
    ),
    list('Optional', [
      ['Changes to findings', urls.changes(), 'findings published, reworded or retired'],
      ['About this site', urls.about(), 'who runs it'],
      ['Sitemap', urls.sitemap(), 'every page, with the day on which it last changed where that is known'],
    ]),
  ].join('\n\n')}\n`;
}
