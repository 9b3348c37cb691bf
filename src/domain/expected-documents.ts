/** What is known of a kind of document that should exist. */
interface DocumentKind {
  name: string;
  /** Why one may expect it. */
  because: string;
  /** Whether it is a plan of the partnership, so that to look for it is to look for the partnership's answer. */
  isPlan?: true;
}

const table = {
  'earlier-inspection': {
    name: 'Letter or report of the inspection before',
    because: 'The report or the table of inspections gives the days of an inspection before this one.',
  },
  'inspection-report': { name: 'Inspection report', because: 'Ofsted and the Care Quality Commission publish one after every inspection.' },
  'plan-sent': {
    name: 'Priority action plan, sent to the inspectorates',
    because: 'Required after widespread or systemic failings.',
    isPlan: true,
  },
  'plan-published': {
    name: 'Priority action plan, published',
    because: 'The plan required, where families can read it; other areas have published theirs.',
    isPlan: true,
  },
  'strategic-plan': {
    name: 'Strategic plan, updated and published',
    because: 'Inspectors ask for it after this outcome.',
    isPlan: true,
  },
  'monitoring-report': {
    name: 'Report of the monitoring inspection',
    because: 'A monitoring inspection follows areas for priority action.',
  },
  'next-inspection-report': {
    name: 'Report of the next full inspection',
    because: 'A full inspection follows every outcome, sooner or later.',
  },
  'self-evaluation': {
    name: 'The partnership’s own evaluation of its SEND work',
    because: 'How a partnership itself sees its work; some publish it. No rule that they must is on record here.',
  },
} as const satisfies Record<string, DocumentKind>;

export type ExpectedDocument = keyof typeof table;

/** Documents that an inspection lets one expect, in the order in which they come to be. */
export const expectedDocuments: Readonly<Record<ExpectedDocument, DocumentKind>> = table;
export const documentNames = Object.keys(table) as ExpectedDocument[];
