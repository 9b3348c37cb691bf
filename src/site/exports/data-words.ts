/** What one table or list of the data set is called, and what one row of it is. */
export interface DataWords {
  title: string;
  meaning: string;
}

/** The tables and lists of the data set, in the order in which the page shows them. */
export const dataWords = {
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
  events: { title: 'Responses and follow-ups', meaning: 'One row per response or follow-up, for each finding it is about.' },
  responses: {
    title: 'Responses in full',
    meaning: 'What partnerships published about findings, with figures, actions, links and sources.',
  },
  'follow-ups': {
    title: 'Follow-ups in full',
    meaning: 'What inspectors, government, families and others did or said afterwards, with figures, links and sources.',
  },
  themes: {
    title: 'Vocabulary of themes',
    meaning: 'One concept per theme, in SKOS: its label, scope note, text and sources.',
  },
} as const satisfies Record<string, DataWords>;

export type DataName = keyof typeof dataWords;
