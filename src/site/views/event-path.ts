import type { EventEntry } from '../../domain/content-values.ts';
import { urls } from '../../domain/urls.ts';

/** Address of the page of a response or a follow-up. */
export function eventPath({ id, track }: Pick<EventEntry, 'id' | 'track'>): string {
  return track === 'response' ? urls.response(id) : urls.followUp(id);
}
