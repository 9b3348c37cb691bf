import { count } from '../../domain/words/count.ts';
import { listInWords } from '../../domain/words/list-in-words.ts';
import type { DueInNumbers } from '../views/area-opening.ts';

/** What is said of one thing and of several, by how they stand. Only what was looked for and not found is called late. */
const states: readonly { state: keyof DueInNumbers; one: string; many: string }[] = [
  { state: 'onRecord', one: 'is on record', many: 'are on record' },
  { state: 'overdue', one: 'was looked for after it was due and not found', many: 'were looked for after they were due and not found' },
  { state: 'missing', one: 'was looked for and not found', many: 'were looked for and not found' },
  { state: 'notDue', one: 'is not due yet', many: 'are not due yet' },
  { state: 'unsought', one: 'has not been looked for yet', many: 'have not been looked for yet' },
];

/** How it stands with everything that should follow an inspection, in one sentence. */
export function dueInWords(due: DueInNumbers): string {
  const parts = states
    .filter(({ state }) => due[state] > 0)
    .map(({ state, one, many }) => ({ number: due[state], words: due[state] === 1 ? one : many }));
  if (due.all === 1) return `The one thing that should follow ${parts.map(({ words }) => words).join('')}.`;
  return `Of ${count(due.all, 'thing')} that should follow, ${listInWords(parts.map(({ number, words }) => `${number} ${words}`))}.`;
}
