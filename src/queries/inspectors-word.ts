import type { ReportEntry } from './content-values.ts';
import type { EventOnFinding } from './index-content.ts';
import { saidBefore } from './said-before.ts';

/** What inspectors said of a finding after its own inspection. */
export interface InspectorsWord {
  /** Their newest judgement of the action taken on it; absent: not yet tested, as far as is on record. */
  verdict?: EventOnFinding;
  /** What they said of it without judging it, oldest first. */
  mentions: EventOnFinding[];
}

const kinds: ReadonlySet<string> = new Set(['monitoring-outcome', 'revisit-outcome', 'full-reinspection']);

/**
 * Picks the inspectors' word out of all that was said of a finding, oldest first. What was said before its inspection does not
 * count, nor what only announces a visit.
 */
export function inspectorsWord(entries: readonly EventOnFinding[], report: ReportEntry): InspectorsWord {
  const theirs = entries.filter(({ event }) => event.speaker === 'inspectors' && kinds.has(event.kind) && !saidBefore(event, report));
  /** A judgement that the source ties to another finding, or to none, is no verdict on this one. */
  const judges = ({ link }: EventOnFinding) => link.judgement !== undefined && !link.inferred;
  const verdict = theirs.filter(judges).at(-1);
  return { ...(verdict ? { verdict } : {}), mentions: theirs.filter((entry) => !judges(entry)) };
}
