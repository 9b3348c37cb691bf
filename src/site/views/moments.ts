import type { SiteContent } from '../../content/index/index-content.ts';
import type { EventEntry } from '../../domain/content-values.ts';
import { dateOrder } from '../../domain/dates/date-order.ts';
import { dateRangeInWords } from '../../domain/dates/date-range-in-words.ts';
import { eventKinds, isPlan } from '../../domain/event-kinds.ts';
import { gradeOfOutcome } from '../../domain/outcome-framework.ts';
import { urls } from '../../domain/urls.ts';
import { speakerWords } from '../../domain/words/event-words.ts';
import type { AreaInspection } from './area-inspections.ts';

/** One dated thing in an area's history. */
export interface Moment {
  /** As exact as it is known. */
  date: string;
  /** An inspection, something the partnership said, or something others did or said. */
  kind: 'milestone' | 'promised' | 'followed';
  /** Who and what, in a few words. */
  label: string;
  title: string;
  summary?: string;
  url?: string;
  /** After it things stand differently: an outcome, a plan, a verdict when inspectors came back. */
  turning: boolean;
}

/** Puts inspections and events into one list, oldest first; where the inspections are of several kinds, each says which it is. */
export function moments({ outcomes }: Pick<SiteContent, 'outcomes'>, inspections: AreaInspection[], events: EventEntry[]): Moment[] {
  const several = new Set(inspections.map(({ framework }) => framework?.id)).size > 1;
  const kindOf = ({ framework }: AreaInspection) => (several && framework ? ` · ${framework.inspection}` : '');
  const all: Moment[] = inspections.flatMap((one) => [
    ...(one.dates
      ? [
          {
            date: one.dates.end,
            kind: 'milestone' as const,
            label: `Inspection${kindOf(one)}`,
            title: `Inspected ${dateRangeInWords(one.dates)}`,
            turning: false,
          },
        ]
      : []),
    ...(one.published ? [published(one, one.published, gradeOfOutcome(outcomes, one.outcome)?.long, kindOf(one))] : []),
  ]);
  for (const event of events) {
    all.push({
      date: event.date,
      kind: event.speaker === 'partnership' ? 'promised' : 'followed',
      label: `${speakerWords[event.speaker]} · ${eventKinds[event.kind].words}`,
      title: event.title,
      summary: event.summary,
      url: urls.event(event),
      turning: isPlan(event.kind) || eventKinds[event.kind].inspection === 'return',
    });
  }
  const keyed = all.map((moment, index) => ({ moment, key: `${dateOrder(moment.date)} ${String(index).padStart(4, '0')}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ moment }) => moment);
}

function published(one: AreaInspection, date: string, outcome: string | undefined, kind: string): Moment {
  return {
    date,
    kind: 'milestone',
    label: `Report published${kind}`,
    turning: true,
    title: outcome ? `Outcome: ${outcome.toLowerCase()}` : 'Report published',
    ...(one.report ? { url: urls.report(one.report.id) } : {}),
  };
}
