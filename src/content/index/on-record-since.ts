import type { EventEntry } from '../../domain/content-values.ts';
import { findingIdParts } from '../../domain/finding-id.ts';
import { keptFor } from '../../domain/kept.ts';
import type { SiteContent } from './index-content.ts';

/**
 * The ISO day on which a report came to this site: that of its first findings in the ledger; where the ledger has no day at all, that
 * on which its document was read.
 * @param id of the report
 * @returns nothing where no day is on record
 */
export const reportOnRecordSince = (content: SiteContent, id: string): string | undefined => firstDays(content).get(id);

const firstDays = keptFor((content: SiteContent): Map<string, string> => {
  const days = new Map<string, Set<string | undefined>>();
  const revised = new Set<string>();
  for (const { id, wordings } of content.history.values()) {
    const { report } = findingIdParts(id);
    days.set(report, (days.get(report) ?? new Set()).add(wordings[0]?.since));
    if (wordings.length > 1) revised.add(report);
  }
  const first = new Map<string, string>();
  for (const [report, since] of days) {
    const [day] = [...since].sort();
    // Findings without a day came before those with one, nobody knows when.
    if (day && !since.has(undefined)) first.set(report, day);
  }
  for (const { id, source } of content.reports) {
    const isReadOnce = [...(days.get(id) ?? [])].every((day) => day === undefined) && !revised.has(id);
    if (source.retrieved && isReadOnce) first.set(id, source.retrieved);
  }
  return first;
});

/**
 * The ISO day on which a response or follow-up came to this site.
 * @returns nothing where no day is on record
 */
export function eventOnRecordSince(event: EventEntry): string | undefined {
  // What ingest read from a document came when that was read; an editor's entry may be much younger than its source.
  const isRead = event.track === 'follow-up' && event.readBy !== undefined;
  return event.added ?? (isRead ? event.sources.map(({ read }) => read).sort()[0] : undefined);
}
