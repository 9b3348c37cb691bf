import type { SiteContent } from '../../content/index/index-content.ts';
import { eventOnRecordSince, reportOnRecordSince } from '../../content/index/on-record-since.ts';
import type { EventEntry } from '../../domain/content-values.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { dateOrder } from '../../domain/dates/date-order.ts';
import { eventKinds } from '../../domain/event-kinds.ts';
import { kept, keptFor } from '../../domain/kept.ts';
import { byText } from '../../domain/text/by-text.ts';
import { urls } from '../../domain/urls.ts';
import { count } from '../../domain/words/count.ts';
import { speakerWords } from '../../domain/words/event-words.ts';
import { gradeInWords } from '../../domain/words/grade-in-words.ts';
import { lowerFirst } from '../../domain/words/lower-first.ts';
import { upperFirst } from '../../domain/words/upper-first.ts';
import { type AreaInspection, areaInspections, inspectionsOfArea } from '../views/area-inspections.ts';

/** One entry of a feed: a report that was published, or something said since. */
export interface FeedItem {
  /** Never given to another entry. */
  guid: string;
  title: string;
  /** From `urls`. */
  path: string;
  /** ISO day on which it came to this site, by which feeds are ordered; where that is not on record, the day of the event. */
  here: string;
  /** ISO day of the event itself; the first that its date can mean. */
  day: string;
  description: string;
  /** Absent where a finding has outlived all that is known of its area. */
  partnership?: string;
  themes: string[];
}

/** Everything that any feed tells, what came last first; made once. */
export const feedItems = keptFor((content: SiteContent): FeedItem[] =>
  itemsOf(content, areaInspections(content), [...content.eventsOfPartnership.values()].flat()),
);

const byArea = keptFor((content: SiteContent) =>
  kept((id: string) => itemsOf(content, inspectionsOfArea(content, id), content.eventsOfPartnership.get(id) ?? [])),
);

/** Those of one area, what came last first. */
export const feedItemsOfArea = (content: SiteContent, partnership: string): FeedItem[] => byArea(content)(partnership);

/** Those with a finding on one theme, or about one; what came last first. @param theme its id */
export const feedItemsOnTheme = (content: SiteContent, theme: string): FeedItem[] =>
  feedItems(content).filter(({ themes }) => themes.includes(theme));

function itemsOf(content: SiteContent, inspections: readonly AreaInspection[], events: readonly EventEntry[]): FeedItem[] {
  const published = inspections.flatMap((one) => (one.published ? [reportItem(content, one, one.published)] : []));
  const said = events.map((event) => eventItem(content, event));
  return [...published, ...said].sort(lastComeFirst);
}

/** ISO day on which a row of the table of inspections was found, where it says so, as in "no (search page, 2026-11-29)". */
const dayFound = (checked = ''): string | undefined => /, (\d{4}-\d{2}-\d{2})\)$/.exec(checked)?.[1];

/** What came on one day stands in the order of its own days. */
const lastComeFirst = (a: FeedItem, b: FeedItem) => byText(b.here, a.here) || byText(b.day, a.day) || byText(a.guid, b.guid);

function reportItem(
  content: SiteContent,
  { partnership, framework, report, outcome, findings, unchecked }: AreaInspection,
  day: string,
): FeedItem {
  const path = report ? urls.report(report.id) : urls.partnership(partnership.id);
  const said = report?.judgements
    ? `${upperFirst(framework?.inspection ?? 'inspection')}. ${report.judgements.map((one) => `${one.label}: ${lowerFirst(gradeInWords(framework, one))}`).join('; ')}`
    : `Outcome: ${lowerFirst((outcome && content.outcomes.get(outcome)?.long) ?? 'outcome not on record here')}`;
  return {
    guid: report ? path : `${path}#${day}`,
    title: `${partnership.name}: inspection report published`,
    path,
    here: (report ? reportOnRecordSince(content, report.id) : dayFound(unchecked)) ?? day,
    day,
    description: [
      `Published ${dateInWords(day)}. ${said}.`,
      report ? `${count(findings, 'finding')} here.` : 'Its findings are not on this site yet.',
      ...(unchecked ? ['Copied from another public list and not yet checked against the report.'] : []),
    ].join(' '),
    partnership: partnership.id,
    themes: report
      ? themesOf(
          content,
          (content.findingsOfReport.get(report.id) ?? []).map(({ id }) => id),
        )
      : [],
  };
}

function eventItem(content: SiteContent, event: EventEntry): FeedItem {
  const path = urls.event(event);
  const actions = event.track === 'response' ? event.actions.flatMap(({ speaksTo }) => speaksTo) : [];
  return {
    guid: path,
    title: `${content.partnership.get(event.partnership)?.name ?? event.partnership}: ${event.title}`,
    path,
    here: eventOnRecordSince(event) ?? dateOrder(event.date),
    day: dateOrder(event.date),
    description: `${speakerWords[event.speaker]} · ${eventKinds[event.kind].words} · ${dateInWords(event.date)}. ${event.summary}`,
    partnership: event.partnership,
    themes: themesOf(content, [...event.speaksTo.map(({ finding }) => finding), ...actions]),
  };
}

function themesOf(content: SiteContent, findings: string[]): string[] {
  return [...new Set(findings.flatMap((id) => content.finding.get(id)?.themes.map((theme) => theme.id) ?? []))];
}
