import type { SpeaksTo } from '../schemas/event.ts';
import type { EventEntry, FindingEntry, PartnershipEntry, ReportEntry } from './content-values.ts';
import type { SiteContent } from './index-content.ts';

/** Everything that the page of a response or a follow-up shows. */
export interface EventView {
  event: EventEntry;
  partnership: PartnershipEntry;
  report: ReportEntry;
  /** The findings that it speaks to, in the report's order. */
  links: { finding: FindingEntry; link: SpeaksTo }[];
  previous?: EventEntry;
  next?: EventEntry;
}

/** Gathers what the page of a response or a follow-up shows. */
export function eventView(content: SiteContent, event: EventEntry): EventView {
  const partnership = content.partnership.get(event.partnership);
  const report = content.report.get(event.report);
  if (!partnership || !report) throw new Error(`${event.track}s/${event.id}.md: its partnership or report is not there.`);
  const findings = content.findingsOfReport.get(report.id) ?? [];
  const links = findings.flatMap((finding) => {
    const on = content.eventsOfFinding.get(finding.id)?.find((one) => one.event.id === event.id && one.event.track === event.track);
    return on ? [{ finding, link: on.link }] : [];
  });
  const all = content.eventsOfPartnership.get(partnership.id) ?? [];
  const at = all.findIndex(({ id, track }) => id === event.id && track === event.track);
  const previous = all[at - 1];
  const next = all[at + 1];
  return { event, partnership, report, links, ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}
