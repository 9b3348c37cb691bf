import type { DocumentState } from '../queries/absences-view.ts';

/** How it stands with a document that should exist. An absence is only called one where somebody looked. */
export const documentStateWords: Record<DocumentState, string> = {
  'on-record': 'On record',
  told: 'Told of; the document itself not read',
  missing: 'Looked for, not found',
  'not-due': 'Not due yet',
  unsought: 'Not looked for yet',
};
