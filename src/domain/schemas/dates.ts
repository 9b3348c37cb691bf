import { z } from 'zod';
import { isInYears, years } from '../dates/years.ts';

/** Whether the calendar has the day; years, months and seasons are not asked. */
function isInCalendar(date: string): boolean {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  return day === undefined || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const inCalendar = z.refine<string>(isInCalendar, {
  error: ({ input }) => `there is no such day as ${String(input)}; write the day as the source has it`,
});

const inYears = z.refine<string>(isInYears, {
  error: ({ input }) => `${String(input)} is not between ${years.first} and ${years.last}; correct the year`,
});

/** One calendar day, `2023-07-10`. Front matter quotes it: a bare date would be read as a timestamp. */
export const isoDay = z
  .string({ error: 'a date in quotes, such as "2023-07-10"' })
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date such as "2023-07-10"')
  .check(inCalendar, inYears);

/** One calendar month, `2023-07`. */
export const isoMonth = z
  .string({ error: 'a month in quotes, such as "2023-07"' })
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as "2023-07"');

/** First and last day of something, both inclusive. */
export const dayRange = z.strictObject({ start: isoDay, end: isoDay });

/**
 * A date as exact as its source gives it: a year, month, day, or season, in the Extended Date/Time Format
 * (ISO 8601-2): `2024`, `2024-01`, `2024-01-15`, and `2024-21` to `2024-24` for spring, summer, autumn, winter.
 */
export const partialDate = z
  .string({ error: 'a date in quotes, such as "2024-01"' })
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2]|2[1-4])|-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/,
    'a year, month, day or season, such as "2024", "2024-01", "2024-01-15" or "2024-21" (spring)',
  )
  .check(inCalendar, inYears);

export type DayRange = z.infer<typeof dayRange>;
