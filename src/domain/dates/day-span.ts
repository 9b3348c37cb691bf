import { dateOrder } from './date-order.ts';

/** How many months a date covers, by what stands after its year; a day covers none. */
function monthsCovered(date: string): number {
  const [, second, day] = date.split('-');
  if (day) return 0;
  if (!second) return 12;
  return Number(second) > 12 ? 3 : 1;
}

/**
 * The days that a date can mean: the first of them, and the first that is no longer one of them.
 * @param date an ISO day, or a year, month or season as `partialDate` in the schemas allows
 * @returns ISO days; "2024-02" gives 2024-02-01 and 2024-03-01
 */
export function daySpan(date: string): { start: string; end: string } {
  const start = dateOrder(date);
  const end = new Date(`${start}T00:00:00Z`);
  const months = monthsCovered(date);
  if (months === 0) end.setUTCDate(end.getUTCDate() + 1);
  else end.setUTCMonth(end.getUTCMonth() + months);
  return { start, end: end.toISOString().slice(0, 10) };
}

/** Whether a date is known to the day. */
export const isDay = (date: string): boolean => date.length === 'YYYY-MM-DD'.length;

/**
 * Whether a time by which something was due is over: from the day after the last that it can mean.
 * @param date an ISO day, or a year, month or season
 * @param day ISO day
 */
export function isPast(date: string, day: string): boolean {
  return daySpan(date).end <= day;
}
