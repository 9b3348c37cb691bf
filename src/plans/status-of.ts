import type { z } from 'zod';
import { ownValue } from '../domain/own-value.ts';
import type { actionStatus } from '../domain/schemas/event.ts';
import { dueDate } from './due-date.ts';
import { colourNames, statusWords } from './status-words.ts';

export type ActionStatus = z.infer<typeof actionStatus>;

/** What a plan's own key says about its colours, by name. */
export type ColourKey = ReadonlyMap<string, string>;

const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[\s.,;:!()–—-]+/g, ' ')
    .trim();

const month = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** A date that only says when: `Complete (31/03/2024)`, `Completed March 2024`. */
const dateAtEnd = new RegExp(
  String.raw`(?<![\s(,–—-])[\s(,–—-]+(?:on\s+|in\s+)?(?:\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d|20\d\d-\d\d-\d\d|(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:${month})[a-z]*\s+(?:20)?\d\d)\)?$`,
  'i',
);
const share = /(?<!\d)(\d+(?:\.\d+)?)\s*(?:%|per\s?cent\b)/gi;
const count = /\b(\d+)\s*(?:\/|\bof\b|\bout of\b)\s*(?:the\s+)?(\d+)\b/gi;
const option = /([☑☒✓✔✅☐□])\s*([^☑☒✓✔✅☐□]*)/gu;

const whole = (words: string): ActionStatus | undefined =>
  (Object.keys(statusWords) as ActionStatus[]).find((status) => statusWords[status].includes(words));

/** The words of the ticked one among options with a box each; a lone tick affirms the words after it. */
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
 * The status that words state by themselves. A share or count is done when complete: `100% complete`, `10 of 10 delivered`. A
 * smaller number, a question mark, or any word beyond those of one status leaves the status as printed.
 */
function fromWords(printed: string, asAt: string): ActionStatus | undefined {
  const chosen = ticked(printed.trim());
  if (!chosen) return undefined;
  const [dated = ''] = dateAtEnd.exec(chosen) ?? [];
  // Completion dated after the plan itself is a promise.
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
 * A printed status in our words, where the plan is clear: in plain words, or a colour that its key explains.
 * @param asAt day or month of the plan, where it is known
 * @returns undefined where it can only be given as printed: a colour without a key, a share, or words that hedge
 */
export function statusOf(printed: string, key: ColourKey, asAt = ''): ActionStatus | undefined {
  const colour = /[?\d%]/.test(printed) ? undefined : colourOf(printed);
  const meaning = colour && key.get(colour);
  if (colour) return meaning ? fromWords(meaning, asAt) : undefined;
  const [first = '', ...rest] = printed.split(/(?:(?<!\s)\s+[-–—]|(?:(?<!\s)\s+)?[–—:(\n])\s*/);
  if (colourOf(first) && rest.length > 0) return fromWords(printed.slice(first.length), asAt);
  return fromWords(printed, asAt);
}
