import type { ExpectedDocument } from '../schemas/looked-for.ts';

/** What a document that should exist is called, and why one may expect it. */
export const expectedDocumentWords: Record<ExpectedDocument, { name: string; because: string }> = {
  'earlier-inspection': {
    name: 'Letter or report of the inspection before',
    because: 'The report or the table of inspections gives the days of an inspection before this one.',
  },
  'inspection-report': { name: 'Inspection report', because: 'Ofsted and the Care Quality Commission publish one after every inspection.' },
  'plan-sent': { name: 'Priority action plan, sent to the inspectorates', because: 'Required after widespread or systemic failings.' },
  'plan-published': {
    name: 'Priority action plan, published',
    because: 'The plan required, where families can read it; other areas have published theirs.',
  },
  'strategic-plan': { name: 'Strategic plan, updated and published', because: 'Inspectors ask for it after this outcome.' },
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
};
