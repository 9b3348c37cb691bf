import type { EventEntry } from '../content-values.ts';
import { type Judgement, judgements } from '../judgements.ts';
import { tellerWords, toldBy } from '../status/told-by.ts';

/** What was judged of the action taken as a label, with who tells of it where the inspectors' own document was not read. */
export function judgementLabel(value: Judgement, { sources }: Pick<EventEntry, 'sources'>): string {
  const teller = toldBy(sources);
  const { words } = judgements[value];
  return teller ? `${words}, ${tellerWords[teller]}` : words;
}
