import type { z } from 'zod';
import type { EventName } from '../event-tracks.ts';
import type { action, eventSource, Speaker, SpeaksTo } from '../schemas/event.ts';
import type { StatusWord } from '../schemas/status.ts';
import { toldBy } from './told-by.ts';

/** One entry on record that speaks to a recommendation, as far as its status can hang on it. */
export interface StatusEvidence extends EventName {
  title: string;
  /** As exact as it is known. */
  date: string;
  speaker: Speaker;
  summary: string;
  link: SpeaksTo;
  /** Those of its actions that name the recommendation. */
  actions: z.infer<typeof action>[];
  sources: z.infer<typeof eventSource>[];
}

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
