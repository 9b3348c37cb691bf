import { dateOrder, isBefore } from '../dates/date-order.ts';
import { judgements } from '../judgements.ts';
import type { FindingStatus, StatusWord } from '../schemas/status.ts';
import { newestFirst } from './newest-first.ts';
import { partnershipWord } from './partnership-word.ts';
import { namesSource, type StatusEvidence } from './status-evidence.ts';

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

/**
 * What inspectors found: their newest judgement of the action on this recommendation. A judgement counts only where inspectors
 * speak and the source itself names the recommendation; what they say in passing is no judgement.
 */
function inspectorsWord(evidence: readonly StatusEvidence[]): StatusWord {
  const judged = evidence.flatMap((entry) => {
    const { judgement, inferred } = entry.link;
    if (entry.speaker !== 'inspectors' || inferred || !judgement) return [];
    return [{ entry, judgement, date: entry.date, rank: judgements[judgement].caution, key: entry.id }];
  });
  const [newest] = newestFirst(judged);
  if (!newest) return { value: 'not-tested', rule: 'not-tested' };
  return { value: newest.judgement, rule: 'inspectors-judged', by: 'inspectors', ...namesSource(newest.entry) };
}
