import { dateOrder } from '../dates/date-order.ts';

/** Something with a date and, for what shares a day, keys that put it in one order whatever order it came in. */
interface Dated {
  date: string;
  /** Smaller comes first among what shares a day: the more cautious word. */
  rank: number;
  key: string;
}

/** Puts the later before the earlier; among what shares a day the more cautious word, then by key. A new list. */
export function newestFirst<T extends Dated>(list: readonly T[]): T[] {
  return [...list].sort(
    (a, b) => compare(dateOrder(b.date), dateOrder(a.date)) || compare(b.date, a.date) || a.rank - b.rank || compare(a.key, b.key),
  );
}

function compare<T extends string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
