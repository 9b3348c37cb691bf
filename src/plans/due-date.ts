import { groupOf } from '../domain/must-have.ts';
import { ownValue } from '../domain/own-value.ts';
import { onOneLine } from '../domain/text/run-together.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const seasons: Record<string, string> = { spring: '21', summer: '22', autumn: '23', winter: '24' };
const month = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const year = String.raw`(?:,?\s+|\s*[-/’']\s*)((?:20)?\d\d)`;
const weekday = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?`;
const lead = String.raw`^(?:(?:by|due|in|until|on|no later than|not later than)\b:?\s+)?(?:(?:the\s+)?end(?:\s+of)?\s+|the\s+)?${weekday}`;

const dayFirst = new RegExp(String.raw`${lead}(\d{1,2})(?:st|nd|rd|th)?(?:\s+(?:of\s+)?|-)${month}${year}$`, 'i');
const monthFirst = new RegExp(String.raw`${lead}${month}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(20\d\d)$`, 'i');
const monthYear = new RegExp(`${lead}${month}${year}$`, 'i');
const seasonYear = new RegExp(String.raw`${lead}(spring|summer|autumn|winter)\s+(20\d\d)$`, 'i');
const numeric = new RegExp(String.raw`${lead}(\d{1,2})([/.-])(\d{1,2})\2((?:20)?\d\d)$`, 'i');
const yearFirst = /^(20\d\d)[-/](\d{1,2})[-/](\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;

/** Which of the two numbers of `04/05/2024` is the day. */
export type DateOrder = 'day-first' | 'month-first';

const full = (text: string) => (text.length === 2 ? `20${text}` : text);
const two = (value: number | string) => String(value).padStart(2, '0');
const monthNumber = (name: string) => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function day(yearText: string, monthNumber: number, dayNumber: string): string | undefined {
  const iso = `${full(yearText)}-${two(monthNumber)}-${two(dayNumber)}`;
  return Number.isNaN(Date.parse(iso)) || !new Date(iso).toISOString().startsWith(iso) ? undefined : iso;
}

/** Year, month and day as written, whether or not there is such a day. */
function dayParts(text: string, order: DateOrder): [year: string, month: number, day: string] | undefined {
  const [, first = '', , second = '', inYear = ''] = numeric.exec(text) ?? [];
  if (inYear) return order === 'day-first' ? [inYear, Number(second), first] : [inYear, Number(first), second];
  const iso = yearFirst.exec(text);
  if (iso) return [groupOf(iso, 1), Number(iso[2]), groupOf(iso, 3)];
  const named = dayFirst.exec(text);
  if (named) return [groupOf(named, 3), monthNumber(groupOf(named, 2)), groupOf(named, 1)];
  const american = monthFirst.exec(text);
  return american ? [groupOf(american, 3), monthNumber(groupOf(american, 1)), groupOf(american, 2)] : undefined;
}

/** Its two numbers, where a date is written in numbers with the year last. */
export function dayAndMonth(printed: string): [first: number, second: number] | undefined {
  const found = numeric.exec(onOneLine(printed));
  return found ? [Number(found[1]), Number(found[3])] : undefined;
}

/**
 * A printed date as a year, month, day or season, where it is one: `31/03/2024`, `end of March 2024`, `Sept 24`, `Spring 2024`.
 * @param order of a date that is all numbers
 * @returns undefined for a quarter, a school term, a range, `ongoing` and all else, which stay as printed
 */
export function dueDate(printed: string, order: DateOrder = 'day-first'): string | undefined {
  const text = onOneLine(printed);
  if (/^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/.test(text)) return text;
  const parts = dayParts(text, order);
  if (parts) return day(...parts);
  const inMonth = monthYear.exec(text);
  if (inMonth) return `${full(groupOf(inMonth, 2))}-${two(monthNumber(groupOf(inMonth, 1)))}`;
  const season = seasonYear.exec(text);
  return season ? `${season[2]}-${ownValue(seasons, season[1]?.toLowerCase())}` : undefined;
}

/** Whether it is written as a day that does not exist, such as 31 February. */
export function isImpossibleDay(printed: string, order: DateOrder = 'day-first'): boolean {
  const parts = dayParts(onOneLine(printed), order);
  return parts !== undefined && day(...parts) === undefined;
}
