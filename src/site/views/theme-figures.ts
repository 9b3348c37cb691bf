import type { z } from 'zod';
import type { EventEntry } from '../../domain/content-values.ts';
import { dateOrder } from '../../domain/dates/date-order.ts';
import type { figure } from '../../domain/schemas/event.ts';
import { byText } from '../../domain/text/by-text.ts';
import type { Tagger } from '../../tagging/likelihoods-of.ts';
import { themesOfEvent } from './themes-of-event.ts';

/** A figure that bears on a theme, with the response or follow-up that gives it. */
export interface ThemeFigure {
  figure: z.infer<typeof figure>;
  event: EventEntry;
}

/** The figures on one theme that some events give, newest first. */
export function themeFigures(events: readonly EventEntry[], theme: string, tagger: Tagger): ThemeFigure[] {
  const all = events.flatMap((event) => {
    const { figures } = themesOfEvent(event, tagger);
    return event.figures.filter((_, index) => figures[index] === theme).map((one) => ({ figure: one, event }));
  });
  return all.sort((a, b) => byText(dayOf(b), dayOf(a)) || byText(a.event.id, b.event.id));
}

/** The day that a figure is about, or else that of its entry; a whole year is told at its end. */
function dayOf({ figure: { asAt }, event }: ThemeFigure): string {
  return asAt?.length === 'YYYY'.length ? `${asAt}-12-31` : dateOrder(asAt ?? event.date);
}
