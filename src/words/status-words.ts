import type { StatusWord } from '../schemas/status.ts';

/** A recommendation's status in a few words that name who says so, as it stands on a card or in a table. */
export const statusWords: Record<StatusWord['value'], string> = {
  effective: 'Inspectors: effective action',
  'partly-effective': 'Inspectors: effective in part',
  'not-effective': 'Inspectors: action not effective',
  'sufficient-progress': 'Inspectors: sufficient progress',
  'insufficient-progress': 'Inspectors: not sufficient progress',
  done: 'Partnership: done',
  'partly-done': 'Partnership: some actions done',
  'under-way': 'Partnership: under way',
  late: 'Partnership: late',
  stopped: 'Partnership: stopped',
  planned: 'Partnership: planned',
  answered: 'Partnership: a response, no action for it',
  none: 'No response on record here',
  'not-tested': 'Not yet tested by inspectors',
};
