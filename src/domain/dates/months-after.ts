import { isInYears } from './years.ts';

/**
 * The month that lies a number of months after a day, as `YYYY-MM`; undefined where it lies too far off to be a date.
 * @param day an ISO day
 */
export function monthsAfter(day: string, months: number): string | undefined {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  return /^\d{4}-/.test(month) && isInYears(month) ? month : undefined;
}
