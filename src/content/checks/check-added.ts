import type { EventEntry } from '../../domain/content-values.ts';
import { dateOrder } from '../../domain/dates/date-order.ts';
import { eventFile } from '../../domain/event-tracks.ts';

/** An entry that cannot have come to the site on the day that it names, by its file and field. */
export interface Misdated {
  file: string;
  field: string;
  reason: string;
  todo: string;
}

/**
 * Every response and follow-up that came to the site before the day of which it tells, or is still to come.
 * @param today ISO day; no entry can come later
 */
export function checkAdded(events: readonly EventEntry[], today: string): Misdated[] {
  return events.flatMap((event) => {
    const { added, date } = event;
    const reason =
      added === undefined
        ? undefined
        : added > today
          ? `added: ${added} is still to come`
          : added < dateOrder(date)
            ? `added: ${added} is before its date, ${date}`
            : undefined;
    return reason ? [{ file: eventFile(event), field: 'added', reason, todo: 'give the day on which the entry came to this site' }] : [];
  });
}
