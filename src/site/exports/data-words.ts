/** What one table or list of the data set is called, and what one row of it is. */
export interface DataWords {
  title: string;
  meaning: string;
}

/** The tables and lists of the data set, in the order in which the page shows them. */
export const dataWords = {
  tables: {
    title: 'Tables for a spreadsheet',
    meaning:
      'The main tables in one workbook, a sheet each, without the columns that only programs need. Its first sheet says what each column means.',
  },
  findings: {
    title: 'Findings',
    meaning: 'One row per finding, with its place in the official document, its themes and the words behind them.',
  },
  reports: {
    title: 'Reports',
    meaning: 'One row per report whose findings are here. The JSON has all its fields and the ids of its findings.',
  },
  inspections: {
    title: 'Inspections',
    meaning: 'One row per published inspection of an area, whether or not its findings are here.',
  },
  partnerships: { title: 'Areas', meaning: 'One row per local area partnership of which we know an inspection, with its official codes.' },
  events: { title: 'Responses and follow-ups', meaning: 'One row per response or follow-up, for each finding it is about.' },
  actions: {
    title: 'Actions',
    meaning: 'One row per action that a response lists, with who leads it, when it is due and what was last said of it.',
  },
  coverage: {
    title: 'Recommendations and actions',
    meaning: 'One row per recommendation of each area’s newest full report and action on record for it; one row where there is none.',
  },
  responses: {
    title: 'Responses in full',
    meaning: 'What partnerships published about findings, with figures, actions, links and sources.',
  },
  'follow-ups': {
    title: 'Follow-ups in full',
    meaning: 'What inspectors, government, families and others did or said afterwards, with figures, links and sources.',
  },
  versions: { title: 'Versions', meaning: 'One row per wording that a finding has or had, those of retired ids too.' },
  themes: {
    title: 'Vocabulary of themes',
    meaning: 'One row or concept per theme: its label, scope note and sources; in SKOS its text too.',
  },
  tags: { title: 'Tags', meaning: 'One row per theme of a finding, with how likely the program holds it to be and who decided.' },
  labels: {
    title: 'Labels',
    meaning:
      'One row per finding that two other programs read and labelled, by which the tagger was taught and measured. No person has labelled any.',
  },
  scores: { title: 'Errors of tags', meaning: 'One row per theme and measurement: how often tags agreed with labels.' },
} as const satisfies Record<string, DataWords>;

export type DataName = keyof typeof dataWords;
