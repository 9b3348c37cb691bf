import { dateInWords } from '../dates/date-in-words.ts';
import type { StatusWord } from '../schemas/status.ts';
import { tellerWords } from './teller-words.ts';

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
  answered: 'Partnership: a response that files no action under it',
  none: 'No response on record here',
  'not-tested': 'Not yet tested by inspectors, as far as is on record here',
};

/** A status as a label: with who tells of it where that is not who says it, and where nothing is on record, whether anybody looked. */
export function statusLabel({ value, toldBy, looked }: Pick<StatusWord, 'value' | 'toldBy' | 'looked'>): string {
  if (value === 'none') return `${statusWords.none}; ${looked ? `last looked for on ${dateInWords(looked)}` : 'not looked for yet'}`;
  return toldBy ? `${statusWords[value]}, ${tellerWords[toldBy]}` : statusWords[value];
}
