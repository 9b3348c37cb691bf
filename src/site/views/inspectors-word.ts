import { findingStatus } from '../../content/index/finding-status.ts';
import type { EventOnFinding, SiteContent } from '../../content/index/index-content.ts';
import type { FindingEntry } from '../../domain/content-values.ts';
import { eventKinds } from '../../domain/event-kinds.ts';
import type { Teller } from '../../domain/status/told-by.ts';
import { saidBefore } from './said-before.ts';

/** What inspectors said about a recommendation after its own inspection. */
export interface InspectorsWord {
  /** The judgement that its status rests on; absent: not yet tested, as far as is on record. */
  verdict?: EventOnFinding;
  /** Who reports the judgement, where the inspectors' own document was not read. */
  toldBy?: Teller;
  /** What they said about it without judging it, oldest first. */
  mentions: EventOnFinding[];
}

/** Picks out what inspectors said from everything said about a recommendation. */
export function inspectorsWord(content: SiteContent, finding: FindingEntry): InspectorsWord {
  const entries = content.eventsOfFinding.get(finding.id) ?? [];
  const report = content.report.get(finding.report);
  const word = findingStatus(content, finding)?.inspectors;
  const judged = word?.event;
  const verdict = entries.find(({ event }) => event.track === judged?.track && event.id === judged.id);
  const mentions = entries.filter(
    ({ event, link }) =>
      event.speaker === 'inspectors' &&
      eventKinds[event.kind].inspection === 'return' &&
      !(report && saidBefore(event, report)) &&
      (!link.judgement || link.inferred),
  );
  return { ...(verdict ? { verdict } : {}), ...(verdict && word?.toldBy ? { toldBy: word.toldBy } : {}), mentions };
}
