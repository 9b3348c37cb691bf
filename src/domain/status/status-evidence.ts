import type { z } from 'zod';
import type { EventName } from '../event-tracks.ts';
import type { action, eventSource, Speaker, SpeaksTo } from '../schemas/event.ts';

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
