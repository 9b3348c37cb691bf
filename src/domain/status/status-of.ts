import { dateOrder, isBefore } from '../dates/date-order.ts';
import type { FindingStatus } from '../schemas/status.ts';
import { inspectorsWord } from './inspectors-word.ts';
import { partnershipWord } from './partnership-word.ts';
import type { StatusEvidence } from './status-evidence.ts';

/**
 * Derives the status of a recommendation from dated evidence, in whatever order it comes. Inspectors' judgement outranks what
 * the partnership reports; families' statements stand beside both and change neither.
 * @param began ISO day on which the inspection began: what is dated before does not count
 * @param looked ISO day on which a response was last looked for; absent where nobody has looked yet
 */
export function statusOf(evidence: readonly StatusEvidence[], began: string, looked?: string): FindingStatus {
  const since = evidenceSince(evidence, began);
  const inspectors = inspectorsWord(since);
  const word = partnershipWord(since);
  const partnership = word.value === 'none' && looked ? { ...word, looked } : word;
  const families = since
    .filter(({ speaker }) => speaker === 'families')
    .map(({ track, id, title, date, summary, link, sources: [source] }) => ({
      date,
      text: link.note ?? summary,
      inferred: link.inferred,
      event: { track, id, title },
      ...(source ? { source } : {}),
    }))
    .sort((a, b) => (`${dateOrder(a.date)} ${a.event.id}` < `${dateOrder(b.date)} ${b.event.id}` ? -1 : 1));
  return { decided: inspectors.value === 'not-tested' ? partnership : inspectors, partnership, inspectors, families };
}

/** Leaves out what is dated before the inspection; a bare year might be after it. */
export function evidenceSince(evidence: readonly StatusEvidence[], began: string): StatusEvidence[] {
  return evidence.filter(({ date }) => !isBefore(date, began));
}
