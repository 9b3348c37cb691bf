import type { DayRange } from '../domain/schemas/dates.ts';

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const month = months.join('|');
const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const range = new RegExp(
  String.raw`${day}(?:\s+(${month}))?(?:\s+(\d{4}))?(?:\s*(?:to|-|–|—|and|until)\s*${day}\s+(${month})\s+(\d{4}))?`,
  'gi',
);

const iso = (year: string, monthName: string, dayOfMonth: string): string => {
  const number = months.indexOf(monthName.toLowerCase()) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
};

const exists = (date: string) => !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);

/**
 * Finds the ranges of days in a text, in order: `13 to 17 November 2023`, `30 January 2023 to 3 February 2023`,
 * `28 February to 4 March 2022`, or one day, whose start and end are alike. Days that do not exist are passed over.
 */
export function readDateRanges(text: string): DayRange[] {
  const found: DayRange[] = [];
  for (const [, d1 = '', m1, y1, d2, m2, y2] of text.matchAll(range)) {
    const end = d2 && m2 && y2 ? iso(y2, m2, d2) : m1 && y1 ? iso(y1, m1, d1) : undefined;
    const startMonth = m1 ?? m2;
    if (!end || !startMonth) continue;
    const startYear = y1 ?? y2 ?? '';
    let start = iso(startYear, startMonth, d1);
    // `28 December to 4 January 2024`: the year stands at the end only.
    if (!y1 && start > end) start = iso(String(Number(startYear) - 1), startMonth, d1);
    if (exists(start) && exists(end)) found.push({ start, end });
  }
  return found;
}
