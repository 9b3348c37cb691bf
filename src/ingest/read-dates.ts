import { groupOf } from '../domain/must-have.ts';
import type { DayRange } from '../domain/schemas/dates.ts';

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const month = months.join('|');
const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
/** A day, with its month and year where they are named. */
const piece = String.raw`${day}(?:\s+(${month}))?(?:\s+(\d{4}))?`;
const pieces = new RegExp(piece, 'gi');
const range = new RegExp(String.raw`${piece}(?:\s*(?:to|-|–|—|and|until)\s*${day}\s+(${month})\s+(\d{4}))?`, 'gi');

const iso = (year: string, monthName: string, dayOfMonth: string): string => {
  const number = months.indexOf(monthName.toLowerCase()) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
};

/** Days at the start of a text, in one part or several. */
const run = new RegExp(String.raw`^\s*${piece}(?:\s*(?:to|-|–|—|and|until|,|&)\s*${piece})*`, 'i');

const exists = (date: string) => !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);

/**
 * Finds the ranges of days in a text, in order: `13 to 17 November 2023`, `30 January 2023 to 3 February 2023`,
 * `28 February to 4 March 2022`, or a single day, which is both start and end. Days that do not exist are skipped.
 */
export function readDateRanges(text: string): DayRange[] {
  const found: DayRange[] = [];
  for (const match of text.matchAll(range)) {
    const firstDay = groupOf(match, 1);
    const [, , firstMonth, firstYear, lastDay = firstDay, lastMonth = firstMonth, lastYear = firstYear] = match;
    if (!lastMonth || !lastYear) continue;
    const startIn = (year: string) => iso(year, firstMonth ?? lastMonth, firstDay);
    const end = iso(lastYear, lastMonth, lastDay);
    let start = startIn(firstYear ?? lastYear);
    // `28 December to 4 January 2024`: only the end has a year, and the start is in the year before.
    if (!firstYear && start > end) start = startIn(String(Number(lastYear) - 1));
    if (exists(start) && exists(end)) found.push({ start, end });
  }
  return found;
}

/**
 * The days that a text begins with, from the first to the last, where they may be in several parts: `5 to 9 September and 26 to 30
 * September 2022`, `2 to 6 and 9 to 13 March 2019`. A month or year that is left out is the next one named.
 */
export function readDateSpan(text: string): DayRange | undefined {
  const days: string[] = [];
  let monthName: string | undefined;
  let year: string | undefined;
  for (const [, dayOfMonth = '', ownMonth, ownYear] of [...(run.exec(text)?.[0] ?? '').matchAll(pieces)].reverse()) {
    monthName = ownMonth ?? monthName;
    year = ownYear ?? year;
    if (!monthName || !year) return undefined;
    const after = days.at(-1);
    // `12 December to 13 January 2023`: the days before the turn of the year have no year of their own.
    if (!ownYear && after && iso(year, monthName, dayOfMonth) > after) year = String(Number(year) - 1);
    days.push(iso(year, monthName, dayOfMonth));
  }
  const [end, start] = [days.at(0), days.at(-1)];
  return start && end && days.every(exists) && start <= end ? { start, end } : undefined;
}
