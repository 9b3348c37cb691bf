import type { SiteContent } from '../../content/index/index-content.ts';
import { kindOfReport } from '../../content/index/kind-of-report.ts';
import type { EventEntry } from '../../domain/content-values.ts';
import type { SpeaksTo } from '../../domain/schemas/event.ts';
import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';
import { areaById } from './area-columns.ts';
import type { EventRow } from './event-columns.ts';

/** One row for each finding that an event is about, in the report's order; one row for an event about none. By area, then oldest first. */
export function eventRows(content: SiteContent, address: Address): EventRow[] {
  const links = new Map<EventEntry, SpeaksTo[]>();
  for (const { id } of content.findings) {
    for (const { event, link } of content.eventsOfFinding.get(id) ?? []) {
      const known = links.get(event);
      if (known) known.push(link);
      else links.set(event, [link]);
    }
  }
  const events = content.partnerships.flatMap(({ id }) => content.eventsOfPartnership.get(id) ?? []);
  return events.flatMap((event) => {
    const framework = kindOfReport(content, event.report, event.partnership);
    const shared = {
      event,
      ...(framework ? { framework } : {}),
      area: areaById(content, event.partnership),
      url: address(urls.event(event)),
    };
    const rows: EventRow[] = (links.get(event) ?? []).map((link) => ({ ...shared, link }));
    return rows.length > 0 ? rows : [shared];
  });
}
