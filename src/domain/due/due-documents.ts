import type { ExpectedDocument } from '../expected-documents.ts';
import type { DueKind } from './what-is-due.ts';

/** The documents by which each thing that is due would be known, and whether its time is that of the document. */
export const dueDocuments: Record<DueKind, readonly { document: ExpectedDocument; timed: boolean }[]> = {
  plan: [
    { document: 'plan-sent', timed: true },
    { document: 'plan-published', timed: false },
  ],
  'plan-update': [{ document: 'strategic-plan', timed: true }],
  monitoring: [{ document: 'monitoring-report', timed: true }],
  full: [{ document: 'next-inspection-report', timed: true }],
};
