import { monthsAfter } from '../dates/months-after.ts';

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

/** One thing that is due. */
export interface DueLine {
  what: string;
  /** As stated: "within about 18 months"; absent where no time is stated. */
  within?: string;
  /** Month, `YYYY-MM`, counted by us from the day of publication; absent where no time is stated. */
  by?: string;
  done?: { date: string; url: string };
  /** The month has passed on the site's day and nothing is on record. */
  past: boolean;
}

/**
 * Lists what is due after an inspection, in order of time.
 * @param published ISO day from which the months are counted
 * @param asOf ISO day up to which the site knows anything
 */
export function whatIsDue(terms: DueTerms, done: DoneSince, published: string | undefined, asOf: string): DueLine[] {
  const lines: DueLine[] = [];
  if (terms.planRequired) lines.push({ what: 'Priority action plan', ...answered(done.plan), past: false });
  if (terms.planUpdateRequested) lines.push({ what: 'Updated strategic plan', ...answered(done.plan), past: false });
  const timed = (what: string, months: number | null | undefined, event: DoneSince['full']) => {
    if (!months) return;
    const by = published ? monthsAfter(published, months) : undefined;
    lines.push({
      what,
      within: `within about ${months % 12 === 0 && months >= 24 ? `${months / 12} years` : `${months} months`}`,
      ...(by ? { by } : {}),
      ...answered(event),
      past: !event && by !== undefined && by < asOf.slice(0, 7),
    });
  };
  timed('Monitoring inspection', terms.monitoringWithinMonths, done.monitoring);
  timed('Next full inspection', terms.fullWithinMonths, done.full);
  return lines;
}

function answered(done: { date: string; url: string } | undefined): Pick<DueLine, 'done'> {
  return done ? { done } : {};
}
