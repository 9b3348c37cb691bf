/** What code asks of a kind of document that should exist; its name, and why one may expect it, stand in the framework. */
interface DocumentKind {
  /** Whether it is a plan of the partnership, so that to look for it is to look for the partnership's answer. */
  isPlan?: true;
}

const table = {
  'earlier-inspection': {},
  'inspection-report': {},
  'plan-sent': { isPlan: true },
  'plan-published': { isPlan: true },
  'strategic-plan': { isPlan: true },
  'monitoring-report': {},
  'next-inspection-report': {},
  'self-evaluation': {},
} as const satisfies Record<string, DocumentKind>;

export type ExpectedDocument = keyof typeof table;

/** Kinds of document that an inspection may let one expect. */
export const expectedDocuments: Readonly<Record<ExpectedDocument, DocumentKind>> = table;
export const documentNames = Object.keys(table) as ExpectedDocument[];
