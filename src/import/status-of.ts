import type { z } from 'zod';
import type { actionStatus } from '../schemas/event.ts';
import { colourNames, statusWords } from './status-words.ts';

export type ActionStatus = z.infer<typeof actionStatus>;

/** What a plan's own key says of its colours, by the colour's name. */
export type ColourKey = ReadonlyMap<string, string>;

const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
const fromWords = (text: string): ActionStatus | undefined =>
  (Object.keys(statusWords) as ActionStatus[]).find((status) => statusWords[status].includes(folded(text)));

/** A colour's name, from its name or its letter. */
export const colourOf = (text: string): string | undefined => colourNames[folded(text)];

/**
 * What a printed status is in our words, where the plan says so: in words that say it, or with a colour that its key explains.
 * @returns undefined where it is printed only, such as a colour without a key
 */
export function statusOf(printed: string, key: ColourKey): ActionStatus | undefined {
  const colour = colourOf(printed);
  if (colour) return fromWords(key.get(colour) ?? '');
  const [first = '', ...rest] = printed.split(/\s*[-–—:(\n/]\s*/);
  if (colourOf(first) && rest.length > 0) return fromWords(rest.join(' '));
  return fromWords(printed);
}
