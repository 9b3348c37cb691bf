import { monthsAfter } from '../dates/months-after.ts';
import { pauseBearsOn } from './monitoring-pause.ts';

/** What can be due after an inspection. */
export type DueKind = 'plan' | 'plan-update' | 'monitoring' | 'full';

/** What must follow an inspection, as its report or the table of inspections states it. */
export interface DueTerms {
  monitoringWithinMonths?: number | null;
  fullWithinMonths?: number | null;
  planRequired?: boolean;
  planUpdateRequested?: boolean;
}

/** What has happened since, each with the address of its page. */
export interface DoneSince {
  monitoring?: { date: string; url: string };
  full?: { date: string; url: string };
  plan?: { date: string; url: string };
}

/** A day by which something is due that an entry on record names. */
export interface NamedDeadline {
  what: 'plan' | 'monitoring' | 'full';
  /** As exact as the source is. */
  by: string;
  note?: string;
  /** The entry that names it. */
  url: string;
  title: string;
}

/** One thing that is due. */
export interface DueLine {
  kind: DueKind;
  what: string;
  /** As stated: "within about 18 months"; absent where no time is stated. */
  within?: string;
  /** Month, `YYYY-MM`, counted by us from the day of publication; absent where no time is stated. */
  by?: string;
  /** Days that others named for it, in the order given. */
  named: NamedDeadline[];
  done?: { date: string; url: string };
  /** The month, or where none is stated the exact day that was named, has passed on the site's day and nothing is on record. */
  past: boolean;
  /** The national pause of monitoring inspections bears on it. */
  paused: boolean;
}

/**
 * Lists what is due after an inspection, in order of time.
 * @param published ISO day from which the months are counted
 * @param asOf ISO day up to which the site knows anything
 */
export function whatIsDue(
  terms: DueTerms,
  done: DoneSince,
  published: string | undefined,
  asOf: string,
  deadlines: readonly NamedDeadline[] = [],
): DueLine[] {
  const lines: DueLine[] = [];
  const add = (kind: DueKind, what: string, months: number | null | undefined, event: DoneSince['full']) => {
    const named = deadlines.filter((one) => one.what === (kind === 'plan-update' ? 'plan' : kind));
    const by = months && published ? monthsAfter(published, months) : undefined;
    const day = months
      ? undefined
      : named
          .map((one) => one.by)
          .filter((date) => date.length === 10)
          .sort()
          .at(-1);
    lines.push({
      kind,
      what,
      ...(months ? { within: `within about ${inWords(months)}` } : {}),
      ...(by ? { by } : {}),
      named,
      ...(event ? { done: event } : {}),
      past: !event && ((by !== undefined && by < asOf.slice(0, 7)) || (day !== undefined && day < asOf)),
      paused: kind === 'monitoring' && by !== undefined && published !== undefined && pauseBearsOn(published, by),
    });
  };
  if (terms.planRequired) add('plan', 'Priority action plan', undefined, done.plan);
  if (terms.planUpdateRequested) add('plan-update', 'Updated strategic plan', undefined, done.plan);
  if (terms.monitoringWithinMonths) add('monitoring', 'Monitoring inspection', terms.monitoringWithinMonths, done.monitoring);
  if (terms.fullWithinMonths) add('full', 'Next full inspection', terms.fullWithinMonths, done.full);
  return lines;
}

function inWords(months: number): string {
  return months % 12 === 0 && months >= 24 ? `${months / 12} years` : `${months} months`;
}
