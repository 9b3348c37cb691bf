import { dateOrder } from '../dates/date-order.ts';
import { isPast } from '../dates/day-span.ts';
import type { LookedFor } from '../schemas/looked-for.ts';

/**
 * From the best to the least that can be said. On record: the thing itself, or an official page about it. Told: others tell of it, it
 * was not read or not found. Missing: somebody looked on a day and did not find it. Not due: its time has not come and nobody has looked.
 * Unsought: nobody has looked yet, which is not "none".
 */
export const standingStates = ['on-record', 'told', 'missing', 'not-due', 'unsought'] as const;
export type StandingState = (typeof standingStates)[number];

/** How it stands with something that should exist. Pages, calendars and data ask this and nothing else. */
export interface Standing {
  state: StandingState;
  /** ISO day of the last look, where that found nothing. */
  looked?: string;
  /** The newest time of which what was looked at can tell, where that is older. */
  upTo?: string;
  /** Somebody looked where it would stand after the time by which it was due, and did not find it: nothing else may be called late. */
  late: boolean;
}

/** What is known of something that should exist. */
export interface Traces {
  /** What is on record of it. */
  records: readonly { told: boolean }[];
  /** Looks for it, in any order. */
  looks: readonly Pick<LookedFor, 'date' | 'found' | 'upTo'>[];
  /** Day or month by which it is due; absent where no time is stated. */
  by?: string | undefined;
}

/** @param asOf ISO day up to which the site knows anything */
export function standingOf({ records, looks, by }: Traces, asOf: string): Standing {
  const found = lastDay(looks.filter((look) => look.found));
  const missed = lastDay(looks.filter((look) => !look.found));
  const looked = missed > found ? { looked: missed } : {};
  if (records.some(({ told }) => !told) && !looked.looked) return { state: 'on-record', late: false };
  if (records.length > 0) return { state: 'told', ...looked, late: false };
  if (looked.looked) {
    const given = looks.find(({ found, date }) => !found && date === missed)?.upTo;
    // nothing that is looked at reaches beyond the day of the look
    const upTo = given && dateOrder(given) < missed ? given : undefined;
    const reach = upTo ? dateOrder(upTo) : missed;
    return { state: 'missing', ...looked, ...(upTo ? { upTo } : {}), late: by !== undefined && isPast(by, reach) };
  }
  return { state: by !== undefined && !isPast(by, asOf) ? 'not-due' : 'unsought', late: false };
}

/** The best of several, such as those of two documents by either of which one thing would be known. */
export function bestStanding(standings: readonly Standing[]): Standing {
  const rank = ({ state }: Standing) => standingStates.indexOf(state);
  return standings.reduce((best, one) => (rank(one) < rank(best) ? one : best), standings[0] ?? { state: 'unsought', late: false });
}

const lastDay = (looks: Traces['looks']) =>
  looks
    .map(({ date }) => date)
    .sort()
    .at(-1) ?? '';
