import type { z } from 'zod';
import type { EventEntry } from '../content-values.ts';
import type { judgement } from '../schemas/event.ts';
import { toldBy } from '../status/told-by.ts';
import { tellerWords } from './teller-words.ts';

/** What inspectors or government judged of the action taken, as it stands on a page. */
const judgementWords: Record<z.infer<typeof judgement>, string> = {
  effective: 'Effective action',
  'partly-effective': 'Action effective in part',
  'not-effective': 'Action not effective',
  'sufficient-progress': 'Sufficient progress',
  'insufficient-progress': 'Not sufficient progress',
};

/** The same as a label, with who tells of it where the inspectors' own document was not read. */
export function judgementLabel(value: z.infer<typeof judgement>, { sources }: Pick<EventEntry, 'sources'>): string {
  const teller = toldBy(sources);
  return teller ? `${judgementWords[value]}, ${tellerWords[teller]}` : judgementWords[value];
}
