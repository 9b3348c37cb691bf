import type { StatusWord } from '../schemas/status.ts';
import type { StatusEvidence } from './status-evidence.ts';

/** Who stands behind a word: the entry, its date and its first source. */
export function namesSource({
  track,
  id,
  title,
  date,
  sources,
  link,
}: StatusEvidence): Pick<StatusWord, 'date' | 'event' | 'source' | 'inferred'> {
  const [source] = sources;
  return { date, event: { track, id, title }, inferred: link.inferred, ...(source ? { source } : {}) };
}
