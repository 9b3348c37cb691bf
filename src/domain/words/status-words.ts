import { dateInWords } from '../dates/date-in-words.ts';
import type { StatusWord } from '../schemas/status.ts';
import { tellerWords } from '../status/told-by.ts';

type Value = StatusWord['value'];

const table: Record<Value, { by?: 'Inspectors' | 'Partnership'; words: string }> = {
  effective: { by: 'Inspectors', words: 'effective action' },
  'partly-effective': { by: 'Inspectors', words: 'effective in part' },
  'not-effective': { by: 'Inspectors', words: 'action not effective' },
  'sufficient-progress': { by: 'Inspectors', words: 'sufficient progress' },
  'insufficient-progress': { by: 'Inspectors', words: 'not sufficient progress' },
  done: { by: 'Partnership', words: 'done' },
  'partly-done': { by: 'Partnership', words: 'some actions done' },
  'under-way': { by: 'Partnership', words: 'under way' },
  late: { by: 'Partnership', words: 'late' },
  stopped: { by: 'Partnership', words: 'stopped' },
  planned: { by: 'Partnership', words: 'planned' },
  answered: { by: 'Partnership', words: 'responded, with no action listed for it' },
  none: { words: 'No response on record here' },
  'not-tested': { words: 'No judgement by inspectors on record here' },
};

const labelled = (value: Value, said: string) => (table[value].by ? `${table[value].by}: ${said}` : said);

/** A recommendation's status in a few words that name who says so, as it stands on a card or in a table. */
export const statusWords = Object.fromEntries(
  Object.entries(table).map(([value, { words }]) => [value, labelled(value as Value, words)]),
) as Record<Value, string>;

type Said = Pick<StatusWord, 'value' | 'toldBy' | 'looked'>;

/** A status as a label: with who tells of it where that is not who says it, and where nothing is on record, whether anybody looked. */
export function statusLabel(word: Said): string {
  return labelled(word.value, statusSaid(word));
}

/** The same without who says it, for a sentence that names them. */
export function statusSaid({ value, toldBy, looked }: Said): string {
  const { words } = table[value];
  if (value === 'none') return `${words}; ${looked ? `last looked for on ${dateInWords(looked)}` : 'not looked for yet'}`;
  return toldBy ? `${words}, ${tellerWords[toldBy]}` : words;
}
