import { plainText } from '../../documents/markdown/plain-text.ts';
import type { FindingEntry, ReportEntry } from '../../domain/content-values.ts';
import { polarities } from '../../domain/schemas/finding.ts';
import { type StatusWord, statusValues } from '../../domain/schemas/status.ts';
import type { Column } from '../../domain/table/column.ts';
import { dateColumns } from '../../domain/table/date-columns.ts';
import { bodyNames } from '../../domain/words/body-name.ts';
import { countedWords } from '../../domain/words/counted-words.ts';
import { areaColumns, type InArea } from './area-columns.ts';
import { frameworkColumn } from './framework-column.ts';
import type { ReportFacts } from './report-facts.ts';

/** One finding with what its report says of itself. */
export interface FindingRow {
  finding: FindingEntry;
  report: ReportEntry;
  facts: ReportFacts;
  area: InArea;
  url: string;
  /** Address that names the words it was cited from, and what the ledger says of those words. */
  cite: string;
  words?: { version: number; fingerprint: string };
  /** Of a recommendation. */
  status?: StatusWord;
  /** Version of the tagger; absent where it is not known. */
  tagger?: string;
}

/** Columns of the table of findings. @param sections keys of those that hold findings, in the order of reports @param outcomes values */
export const findingColumns = (sections: readonly string[], outcomes: readonly string[]): readonly Column<FindingRow>[] => [
  {
    name: 'id',
    type: 'string',
    required: true,
    unique: true,
    meaning: 'Permanent id of the finding: its report and its code.',
    value: ({ finding }) => finding.id,
  },
  { name: 'url', type: 'string', uri: true, required: true, meaning: 'Permanent address of its page here.', value: ({ url }) => url },
  {
    name: 'report',
    type: 'string',
    required: true,
    meaning: 'Id of its report: the area, and the month the inspection began.',
    value: ({ report }) => report.id,
  },
  { ...frameworkColumn(({ report }: FindingRow) => report.framework), required: true },
  ...areaColumns(({ area }: FindingRow) => area),
  {
    name: 'section',
    type: 'string',
    required: true,
    values: sections,
    meaning: 'Section of the report.',
    value: ({ finding }) => finding.section,
  },
  { name: 'code', type: 'string', required: true, meaning: 'Code of the section, and the number.', value: ({ finding }) => finding.code },
  {
    name: 'number',
    type: 'integer',
    required: true,
    meaning: 'Its position in the section by our count, from 1.',
    value: ({ finding }) => finding.number,
  },
  { name: 'page', type: 'integer', meaning: 'Page of the official document on which it begins.', value: ({ finding }) => finding.page },
  { name: 'endPage', type: 'integer', meaning: 'Page on which it ends.', value: ({ finding }) => finding.endPage },
  {
    name: 'responsible',
    type: 'list',
    required: true,
    meaning: 'Bodies printed beside a priority action, in that order. Empty for other findings.',
    value: ({ finding }) => finding.responsible ?? [],
  },
  {
    name: 'responsibleNames',
    type: 'list',
    required: true,
    meaning: 'The same bodies, each by the one name that it has in all reports here.',
    value: ({ finding }) => bodyNames(finding.responsible ?? []),
  },
  {
    name: 'themes',
    type: 'list',
    required: true,
    meaning: 'Ids of its themes, most central first.',
    value: ({ finding }) => finding.themes.map(({ id }) => id),
  },
  {
    name: 'evidence',
    type: 'list',
    required: true,
    meaning: 'Words that point to each theme, in the order of themes. Each is given once, and semicolons separate the words for one theme.',
    value: ({ finding }) =>
      finding.themes.map(({ evidence }) =>
        countedWords(evidence)
          .map(({ words }) => words)
          .join('; '),
      ),
  },
  {
    name: 'editorThemes',
    type: 'list',
    required: true,
    meaning: 'Themes that an editor added. The program gave the others.',
    value: ({ finding }) => finding.themes.filter(({ editor }) => editor !== undefined).map(({ id }) => id),
  },
  {
    name: 'removedThemes',
    type: 'list',
    required: true,
    meaning: 'Themes that the program gave and an editor removed.',
    value: ({ finding }) => (finding.removedThemes ?? []).map(({ id }) => id),
  },
  {
    name: 'polarity',
    type: 'string',
    required: true,
    values: polarities,
    meaning: 'Whether it praises, criticises, does both or asks for action.',
    value: ({ finding }) => finding.polarity,
  },
  {
    name: 'editorPolarity',
    type: 'boolean',
    required: true,
    meaning: 'true: an editor set the polarity.',
    value: ({ finding }) => finding.polarityEditor !== undefined,
  },
  {
    name: 'tagger',
    type: 'string',
    meaning: 'Version of the program that gave themes and polarity. The same version always gives the same text the same tags.',
    value: ({ tagger }) => tagger,
  },
  {
    name: 'wording',
    type: 'string',
    required: true,
    values: ['official', 'restated'],
    meaning: 'official: the text as published. restated: the same in our words; do not quote it as the inspectors’ words.',
    value: ({ finding }) => finding.wording,
  },
  {
    name: 'text',
    type: 'string',
    required: true,
    meaning: 'The finding itself, without line breaks.',
    value: ({ finding }) => plainText(finding.body),
  },
  {
    name: 'version',
    type: 'integer',
    meaning: 'Which wording of the finding this is, from 1. All that it ever had are in the table of versions.',
    value: ({ words }) => words?.version,
  },
  {
    name: 'fingerprint',
    type: 'string',
    meaning: 'First 16 hex digits of the SHA-256 of the words, folded: the same words have the same.',
    value: ({ words }) => words?.fingerprint,
  },
  {
    name: 'cite',
    type: 'string',
    uri: true,
    required: true,
    meaning: 'Address to cite: the page says so if the words have changed since.',
    value: ({ cite }) => cite,
  },
  {
    name: 'status',
    type: 'string',
    values: statusValues,
    meaning:
      'Status of a priority action or an area for improvement, by the strongest evidence on record; none: nothing is on record here.',
    value: ({ status }) => status?.value,
  },
  {
    name: 'statusBy',
    type: 'string',
    values: ['inspectors', 'partnership'],
    meaning: 'Who says so.',
    value: ({ status }) => status?.by,
  },
  ...dateColumns({ name: 'statusDate', meaning: 'When, as exact as we know it.' }, ({ status }: FindingRow) => status?.date),
  {
    name: 'statusToldBy',
    type: 'string',
    values: ['families', 'press'],
    meaning: 'Given where only families’ pages or the press report it, and we have not read the document itself.',
    value: ({ status }) => status?.toldBy,
  },
  {
    name: 'statusLooked',
    type: 'date',
    meaning: 'Where the status is none: the day on which we last looked for a response. Empty: nobody has looked yet.',
    value: ({ status }) => status?.looked,
  },
  { name: 'outcome', type: 'string', values: outcomes, meaning: 'Outcome of the inspection.', value: ({ facts }) => facts.outcome },
  {
    name: 'inspectionStart',
    type: 'date',
    required: true,
    meaning: 'First day of the inspection.',
    value: ({ report }) => report.inspection.start,
  },
  {
    name: 'inspectionEnd',
    type: 'date',
    required: true,
    meaning: 'Last day of the inspection.',
    value: ({ report }) => report.inspection.end,
  },
  { name: 'published', type: 'date', meaning: 'Day the report was published.', value: ({ facts }) => facts.published },
  { name: 'sourceUrl', type: 'string', uri: true, meaning: 'The official document.', value: ({ facts }) => facts.officialUrl },
  {
    name: 'sourceSha256',
    type: 'string',
    required: true,
    meaning: 'SHA-256 of the official document as it was read.',
    value: ({ report }) => report.source.sha256,
  },
];
