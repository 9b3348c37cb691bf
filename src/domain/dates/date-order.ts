import { ownValue } from '../own-value.ts';

/** Months in which a season begins; winter belongs to the year it begins in. */
const seasonMonth: Record<string, string> = { '21': '03', '22': '06', '23': '09', '24': '12' };

/**
 * The first day that a date can mean, for putting dates in order: "2024" and "2024-01" give "2024-01-01",
 * "2024-21" (spring) gives "2024-03-01".
 * @param date an ISO day, or a year, month or season as `partialDate` in the schemas allows
 */
export function dateOrder(date: string): string {
  const [year = date, second = '01', day = '01'] = date.split('-');
  return `${year}-${ownValue(seasonMonth, second) ?? second}-${day}`;
}

/**
 * Whether something is dated before a day; of a bare year that cannot be told, and it is taken to be no earlier.
 * @param day ISO day
 */
export function isBefore(date: string, day: string): boolean {
  return date.length > 'YYYY'.length && dateOrder(date) < day;
}
