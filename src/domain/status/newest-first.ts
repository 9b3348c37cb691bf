import { dateOrder } from '../dates/date-order.ts';
import { byText } from '../text/by-text.ts';

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
    (a, b) => byText(dateOrder(b.date), dateOrder(a.date)) || byText(b.date, a.date) || a.rank - b.rank || byText(a.key, b.key),
  );
}
