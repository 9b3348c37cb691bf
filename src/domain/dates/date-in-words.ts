import { ownValue } from '../own-value.ts';
import { isDay } from './day-span.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Seasons by what stands for them in place of a month (ISO 8601-2). */
export const seasons = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' } as const;

/**
 * Says a date as exactly as it is known: "15 January 2024", "January 2024", "spring 2024", "2024".
 * The tables are fixed, so that the words depend on no machine's language settings.
 * @param date an ISO day, or a year, month or season as `partialDate` in the schemas allows
 */
export function dateInWords(date: string): string {
  const [year = date, second, day] = date.split('-');
  if (!second) return year;
  const season = ownValue(seasons, second);
  if (season) return `${season} ${year}`;
  const month = months[Number(second) - 1] ?? second;
  return day ? `${Number(day)} ${month} ${year}` : `${month} ${year}`;
}

/** The month of a date in words; a date that is known less exactly is said as it is. */
export function monthInWords(date: string): string {
  return dateInWords(isDay(date) ? date.slice(0, 'YYYY-MM'.length) : date);
}
