import type { DayRange } from '../schemas/dates.ts';
import { dateInWords } from './date-in-words.ts';

/** Says a range of days in the fewest words: "10 to 14 July 2023", "27 November to 1 December 2023", "5 May 2023" for one day. */
export function dateRangeInWords({ start, end }: DayRange): string {
  if (start === end) return dateInWords(start);
  const [startDay, startMonth, startYear] = dateInWords(start).split(' ');
  const [, endMonth, endYear] = dateInWords(end).split(' ');
  const last = dateInWords(end);
  if (startYear !== endYear) return `${dateInWords(start)} to ${last}`;
  return startMonth === endMonth ? `${startDay} to ${last}` : `${startDay} ${startMonth} to ${last}`;
}
