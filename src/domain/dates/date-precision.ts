import { ownValue } from '../own-value.ts';
import { seasons } from './date-in-words.ts';
import { isDay } from './day-span.ts';

/** How exactly a date is known; of a season, which. */
export const datePrecisions = ['day', 'month', 'spring', 'summer', 'autumn', 'winter', 'year'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** @param date an ISO day, or a year, month or season as `partialDate` in the schemas allows */
export function datePrecision(date: string): DatePrecision {
  const [, second] = date.split('-');
  if (!second) return 'year';
  return ownValue(seasons, second) ?? (isDay(date) ? 'day' : 'month');
}

/**
 * A date as every reader of ISO 8601 knows it: a day, a month or a year. A season has its year, for `2024-21` would be month 21;
 * winter belongs to the year that it begins in.
 * @param date as for {@link datePrecision}
 */
export function plainDate(date: string): string {
  const [year = date, second] = date.split('-');
  return second && ownValue(seasons, second) ? year : date;
}
