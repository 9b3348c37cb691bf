import type { StatusWord } from '../schemas/status.ts';
import type { StatusEvidence } from './status-evidence.ts';
import { toldBy } from './told-by.ts';

/** Who stands behind a word: the entry, its date, its first source, and who tells of it where the thing itself was not read. */
export function namesSource({
  track,
  id,
  title,
  date,
  sources,
  link,
}: StatusEvidence): Pick<StatusWord, 'date' | 'event' | 'source' | 'inferred' | 'toldBy'> {
  const [source] = sources;
  const teller = toldBy(sources);
  return {
    date,
    event: { track, id, title },
    inferred: link.inferred,
    ...(source ? { source } : {}),
    ...(teller ? { toldBy: teller } : {}),
  };
}
