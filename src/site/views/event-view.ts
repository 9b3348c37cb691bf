import type { SiteContent } from '../../content/index/index-content.ts';
import type { EventEntry, FindingEntry, PartnershipEntry, ReportEntry } from '../../domain/content-values.ts';
import { eventFile } from '../../domain/event-tracks.ts';
import type { SpeaksTo } from '../../domain/schemas/event.ts';
import type { RetiredLine } from '../../domain/schemas/ledger.ts';

/** Everything that the page of a response or a follow-up shows. */
export interface EventView {
  event: EventEntry;
  partnership: PartnershipEntry;
  /** Absent where the report that it follows is not on this site. */
  report?: ReportEntry;
  /** The findings that it is about, in the report's order. */
  links: { finding: FindingEntry; link: SpeaksTo }[];
  /** What it says of findings that have been retired, in its own order. */
  retired: { line: RetiredLine; link: SpeaksTo }[];
  previous?: EventEntry;
  next?: EventEntry;
}

/** Gathers what the page of a response or a follow-up shows. */
export function eventView(content: SiteContent, event: EventEntry): EventView {
  const partnership = content.partnership.get(event.partnership);
  const report = content.report.get(event.report);
  if (!partnership) throw new Error(`${eventFile(event)}: its partnership is not there.`);
  const findings = content.findingsOfReport.get(event.report) ?? [];
  const linkTo = (id: string) =>
    content.eventsOfFinding.get(id)?.find((one) => one.event.id === event.id && one.event.track === event.track)?.link;
  const links = findings.flatMap((finding) => {
    const link = linkTo(finding.id);
    return link ? [{ finding, link }] : [];
  });
  const named = [
    ...event.speaksTo.map(({ finding }) => finding),
    ...(event.track === 'response' ? event.actions : []).flatMap(({ speaksTo }) => speaksTo),
  ];
  const retired = [...new Set(named)].flatMap((id) => {
    const line = content.finding.has(id) ? undefined : content.history.get(id)?.retired;
    const link = linkTo(id);
    return line && link ? [{ line, link }] : [];
  });
  const all = content.eventsOfPartnership.get(partnership.id) ?? [];
  const at = all.findIndex(({ id, track }) => id === event.id && track === event.track);
  const previous = all[at - 1];
  const next = all[at + 1];
  return {
    event,
    partnership,
    ...(report ? { report } : {}),
    links,
    retired,
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  };
}
