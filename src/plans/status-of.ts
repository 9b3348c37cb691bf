import type { z } from 'zod';
import { ownValue } from '../domain/own-value.ts';
import type { actionStatus } from '../domain/schemas/event.ts';
import { dueDate } from './due-date.ts';
import { colourNames, statusWords } from './status-words.ts';

export type ActionStatus = z.infer<typeof actionStatus>;

/** What a plan's own key says of its colours, by the colour's name. */
export type ColourKey = ReadonlyMap<string, string>;

const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[\s.,;:!()–—-]+/g, ' ')
    .trim();

const month = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** A day or month that only says when: `Complete (31/03/2024)`, `Completed March 2024`. */
const dateAtEnd = new RegExp(
  String.raw`(?<![\s(,–—-])[\s(,–—-]+(?:on\s+|in\s+)?(?:\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d|20\d\d-\d\d-\d\d|(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:${month})[a-z]*\s+(?:20)?\d\d)\)?$`,
  'i',
);
const share = /(?<!\d)(\d+(?:\.\d+)?)\s*(?:%|per\s?cent\b)/gi;
const count = /\b(\d+)\s*(?:\/|\bof\b|\bout of\b)\s*(?:the\s+)?(\d+)\b/gi;
const option = /([☑☒✓✔✅☐□])\s*([^☑☒✓✔✅☐□]*)/gu;

const whole = (words: string): ActionStatus | undefined =>
  (Object.keys(statusWords) as ActionStatus[]).find((status) => statusWords[status].includes(words));

/** Of options with a box each, the words of the one that is ticked; a lone tick stands before words that it affirms. */
function ticked(text: string): string | undefined {
  const options = [...text.matchAll(option)];
  if (options.length === 0) return text;
  if (!/^\s*[☑☒✓✔✅☐□]/u.test(text)) return undefined;
  const chosen = options.filter(([, box = '']) => !/[☐□]/u.test(box));
  // A crossed box is a choice only beside boxes that are not.
  if (chosen.length !== 1 || (options.length === 1 && chosen[0]?.[1] === '☒')) return undefined;
  return chosen[0]?.[2]?.trim();
}

/**
 * What words say on their own. A share or count is done where it is all: `100% complete`, `10 of 10 delivered`. A number that
 * is less, a question mark, or any word beyond those of one status leaves the status as printed.
 */
function fromWords(printed: string, asAt: string): ActionStatus | undefined {
  const chosen = ticked(printed.trim());
  if (!chosen) return undefined;
  const [dated = ''] = dateAtEnd.exec(chosen) ?? [];
  // What is complete on a day after the plan's own is a promise.
  const day = dueDate(dated.replace(/^[\s(,–—-]+/, '').replace(/\)$/, ''));
  if (asAt && day && day.slice(0, asAt.length) > asAt) return undefined;
  const text = chosen.slice(0, chosen.length - dated.length);
  const parts = [
    ...[...text.matchAll(share)].map(([, part]) => Number(part) === 100),
    ...[...text.matchAll(count)].map(([, part, all]) => Number(part) === Number(all) && Number(all) > 0),
  ];
  const rest = text.replace(share, ' ').replace(count, ' ');
  const words = folded(rest);
  if (!/^[a-z ]*$/.test(words)) return undefined;
  if (parts.length === 0) return whole(words);
  if (parts.includes(false)) return undefined;
  const status = words ? whole(words.replace(/^actions? /, '')) : 'done';
  return status === 'done' || status === 'embedded' ? status : undefined;
}

/** A colour's name, from its name or its letter. */
export const colourOf = (text: string): string | undefined =>
  ownValue(
    colourNames,
    text
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim(),
  );

/**
 * What a printed status is in our words, where the plan says so: in words that say it, or with a colour that its key explains.
 * @param asAt day or month of the plan, where it is known
 * @returns undefined where it is printed only, such as a colour without a key, a share, or words that hedge
 */
export function statusOf(printed: string, key: ColourKey, asAt = ''): ActionStatus | undefined {
  const colour = /[?\d%]/.test(printed) ? undefined : colourOf(printed);
  const meaning = colour && key.get(colour);
  if (colour) return meaning ? fromWords(meaning, asAt) : undefined;
  const [first = '', ...rest] = printed.split(/(?:(?<!\s)\s+[-–—]|(?:(?<!\s)\s+)?[–—:(\n])\s*/);
  if (colourOf(first) && rest.length > 0) return fromWords(printed.slice(first.length), asAt);
  return fromWords(printed, asAt);
}
