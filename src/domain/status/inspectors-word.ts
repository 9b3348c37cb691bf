import { judgements } from '../judgements.ts';
import type { StatusWord } from '../schemas/status.ts';
import { namesSource } from './names-source.ts';
import { newestFirst } from './newest-first.ts';
import type { StatusEvidence } from './status-evidence.ts';

/**
 * What inspectors found: their newest judgement of the action on this recommendation. A judgement counts only where inspectors
 * speak and the source itself names the recommendation; what they say in passing is no judgement.
 */
export function inspectorsWord(evidence: readonly StatusEvidence[]): StatusWord {
  const judged = evidence.flatMap((entry) => {
    const { judgement, inferred } = entry.link;
    if (entry.speaker !== 'inspectors' || inferred || !judgement) return [];
    return [{ entry, judgement, date: entry.date, rank: judgements[judgement].caution, key: entry.id }];
  });
  const [newest] = newestFirst(judged);
  if (!newest) return { value: 'not-tested', rule: 'not-tested' };
  return { value: newest.judgement, rule: 'inspectors-judged', by: 'inspectors', ...namesSource(newest.entry) };
}
