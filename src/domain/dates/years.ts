/** The years of which a date here can be: another is a slip, and it would move what the site counts from the newest date. */
export const years = { first: 1900, last: 2199 } as const;

/** @param date an ISO day, or a year, month or season */
export function isInYears(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= years.first && year <= years.last;
}
