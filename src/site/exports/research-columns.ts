import { parse } from 'node:path';
import type { SiteContent } from '../../content/index/index-content.ts';
import { polarities } from '../../domain/schemas/finding.ts';
import type { Label, Scores, TaggerFigures } from '../../domain/schemas/tagger.ts';
import type { Column } from '../../domain/table/column.ts';

/** What readers, which were programs, gave a finding. */
export interface LabelRow {
  label: Label;
  /** Its id, where its report is here. */
  finding?: string;
}

/** Joins labels to the findings here, in the labels' order. */
export function labelRows(content: SiteContent, labels: readonly Label[]): LabelRow[] {
  const documents = new Map(content.reports.map(({ id, source }) => [id, parse(source.file).name]));
  const ids = new Map(content.findings.map(({ id, report, code }) => [`${documents.get(report)}/${code}`, id]));
  return labels.map((label) => {
    const finding = ids.get(`${label.report}/${label.id}`);
    return { label, ...(finding ? { finding } : {}) };
  });
}

/** Columns of the table of labels. */
export const labelColumns: readonly Column<LabelRow>[] = [
  {
    name: 'document',
    type: 'string',
    required: true,
    meaning: 'The official document: the area, and the day it was published.',
    value: ({ label }) => label.report,
  },
  { name: 'code', type: 'string', required: true, meaning: 'Code of the finding in it.', value: ({ label }) => label.id },
  { name: 'finding', type: 'string', meaning: 'Id of the finding, where it is here.', value: ({ finding }) => finding },
  {
    name: 'themes',
    type: 'list',
    required: true,
    meaning: 'Ids of the themes that readers gave it, most central first.',
    value: ({ label }) => label.themes,
  },
  {
    name: 'polarity',
    type: 'string',
    required: true,
    values: polarities,
    meaning: 'Polarity that they gave it.',
    value: ({ label }) => label.polarity,
  },
  ...['first', 'second'].flatMap((name, at): Column<LabelRow>[] => [
    {
      name: `${name}Themes`,
      type: 'list',
      required: true,
      meaning: `What the ${name} of two readers, both programs, gave without sight of the other’s. Empty where only the settled labels were kept.`,
      value: ({ label }) => label.readings?.[at]?.themes ?? [],
    },
    {
      name: `${name}Polarity`,
      type: 'string',
      values: polarities,
      meaning: `Polarity that the ${name} of them gave.`,
      value: ({ label }) => label.readings?.[at]?.polarity,
    },
  ]),
  {
    name: 'heldBack',
    type: 'boolean',
    required: true,
    meaning: 'true: nobody who wrote terms of the vocabulary looked at it.',
    value: ({ label }) => label.heldBack ?? false,
  },
];

const measurements = ['crossValidated', 'asShipped', 'heldBack'] as const;

/** How often tags of one theme were right in one measurement; without a theme, of all. */
export interface ScoreRow {
  measurement: (typeof measurements)[number];
  scores: Scores;
  theme?: string;
  right: number;
  extra: number;
  missed: number;
  tagger: string;
}

/** Each measurement of the tagger: all themes together, then each by its id. */
export function scoreRows(figures: TaggerFigures): ScoreRow[] {
  return measurements.flatMap((measurement): ScoreRow[] => {
    const scores = figures[measurement];
    if (!scores) return [];
    const shared = { measurement, scores, tagger: figures.version };
    const sum = (key: 'right' | 'extra' | 'missed') => scores.themes.reduce((total, theme) => total + theme[key], 0);
    const all = { ...shared, right: sum('right'), extra: sum('extra'), missed: sum('missed') };
    return [all, ...scores.themes.map(({ id, ...counts }) => ({ ...shared, theme: id, ...counts }))];
  });
}

const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : Math.round((part / whole) * 1e4) / 1e4);

/** Columns of the table of scores. */
export const scoreColumns: readonly Column<ScoreRow>[] = [
  {
    name: 'measurement',
    type: 'string',
    required: true,
    values: measurements,
    meaning:
      'crossValidated: each report by weights learned from other reports. asShipped: by the weights in use, which were learned from it too. heldBack: the first, over labels that nobody looked at who wrote terms.',
    value: ({ measurement }) => measurement,
  },
  { name: 'theme', type: 'string', meaning: 'Id of the theme. Empty: all themes together.', value: ({ theme }) => theme },
  { name: 'findings', type: 'integer', required: true, meaning: 'Number of findings measured.', value: ({ scores }) => scores.findings },
  { name: 'right', type: 'integer', required: true, meaning: 'Findings tagged, and labelled so by readers.', value: ({ right }) => right },
  { name: 'extra', type: 'integer', required: true, meaning: 'Findings tagged, but not labelled so.', value: ({ extra }) => extra },
  { name: 'missed', type: 'integer', required: true, meaning: 'Findings labelled so, but not tagged.', value: ({ missed }) => missed },
  {
    name: 'precision',
    type: 'number',
    meaning: 'Share of those tagged that are right, 0 to 1.',
    value: ({ right, extra }) => share(right, right + extra),
  },
  {
    name: 'recall',
    type: 'number',
    meaning: 'Share of those labelled that were tagged, 0 to 1.',
    value: ({ right, missed }) => share(right, right + missed),
  },
  {
    name: 'f1',
    type: 'number',
    meaning: 'The two in one figure, their harmonic mean.',
    value: ({ right, extra, missed }) => share(2 * right, 2 * right + extra + missed),
  },
  { name: 'tagger', type: 'string', required: true, meaning: 'Version of the tagger that was measured.', value: ({ tagger }) => tagger },
];
