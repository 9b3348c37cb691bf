const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const inWords = /^(\d{1,2}) ([a-z]{3,9}) (\d{4})$/;
const inFigures = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;

/**
 * A day as British pages print it: "12 July 2024", "12/07/2024", "12/07/24" (of this century).
 * @returns an ISO day; undefined where it is none, or the calendar does not have it
 */
export function readDay(text: string): string | undefined {
  const folded = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const [, day, month, year] = inWords.exec(folded) ?? inFigures.exec(folded) ?? [];
  if (!day || !month || !year) return undefined;
  const number = /\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3)) + 1;
  const iso = `${year.padStart(4, '20')}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, iso.length) !== iso ? undefined : iso;
}
