import { isDay } from '../dates/day-span.ts';
import { monthsAfter } from '../dates/months-after.ts';

/** The time by which something is due. */
export interface Deadline {
  /** Month, `YYYY-MM`, counted by us from the day of publication; absent where the report states no time. */
  by?: string;
  /** What it is held against: that month, or where none can be counted the last exact day that a source names. */
  deadline?: string;
}

/**
 * The one rule for when something is due. A source that names less than a day says when it expects something, not by when it must be
 * there; of several days the last counts, so that nothing is late before the last of them.
 * @param months within which it is due, as the report states them
 * @param published ISO day from which they are counted
 * @param named dates that sources name for it, in any order and as exact as they are
 */
export function deadlineOf(months: number | null | undefined, published: string | undefined, named: readonly string[]): Deadline {
  const by = months && published ? monthsAfter(published, months) : undefined;
  const deadline = by ?? named.filter(isDay).toSorted().at(-1);
  return { ...(by ? { by } : {}), ...(deadline ? { deadline } : {}) };
}

/** "18 months" or "3 years", as the table of inspections states them, in months; null where the words say neither. */
export function statedMonths(words: string | undefined): number | null {
  const match = /(?<!\d)(\d+)\s*(month|year)/.exec(words ?? '');
  return match ? Number(match[1]) * (match[2] === 'year' ? 12 : 1) : null;
}
