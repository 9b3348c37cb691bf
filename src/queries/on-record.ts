import { dateOrder } from '../dates/date-order.ts';
import type { FindingEntry } from './content-values.ts';
import type { SiteContent } from './index-content.ts';

/** What is on record for a finding since its inspection began, strongest first: others spoke, only the partnership did, nobody. */
export const onRecordValues = ['others', 'partnership', 'none'] as const;
export type OnRecord = (typeof onRecordValues)[number];

/** Tells what is on record for a finding. What is dated before its inspection does not count; a bare year might be after it. */
export function onRecord(content: SiteContent, finding: FindingEntry): OnRecord {
  const began = content.report.get(finding.report)?.inspection.start ?? '';
  const speakers = (content.eventsOfFinding.get(finding.id) ?? [])
    .filter(({ event }) => event.date.length === 4 || dateOrder(event.date) >= began)
    .map(({ event }) => event.speaker);
  if (speakers.some((speaker) => speaker !== 'partnership')) return 'others';
  return speakers.length > 0 ? 'partnership' : 'none';
}
