import type { SiteContent } from '../../content/index/index-content.ts';
import { reportOnRecordSince } from '../../content/index/on-record-since.ts';
import type { EventEntry } from '../../domain/content-values.ts';
import { findingIdParts } from '../../domain/finding-id.ts';
import { urls } from '../../domain/urls.ts';
import { feedItemsOfArea } from './feed-items.ts';

type Day = string | undefined;

/**
 * The ISO day on which each page last changed, by its address, as far as the content says: from the ledger, the days on which entries
 * came here, as feeds do, and on which sources were read. What nobody dated, such as a page about the site, is not in it.
 */
export function pageDays(content: SiteContent): Map<string, string> {
  const days = new Map<string, string>();
  const know = (path: string, all: readonly Day[]): Day => {
    const day = newest(all);
    if (day) days.set(path, day);
    return day;
  };
  for (const path of [
    urls.home(),
    urls.partnerships(),
    urls.map(),
    urls.reports(),
    urls.themes(),
    urls.compare(),
    urls.data(),
    urls.changes(),
  ])
    know(path, [content.asOf]);

  const ofReport = new Map<string, Day[]>();
  for (const { id, wordings, retirements } of content.history.values()) {
    const { report } = findingIdParts(id);
    const own = newest([...wordings, ...retirements].map(({ since }) => since)) ?? reportOnRecordSince(content, report);
    ofReport.set(report, [...(ofReport.get(report) ?? []), own]);
    know(urls.finding(id), [own, ...(content.eventsOfFinding.get(id) ?? []).map(({ event }) => dayOf(event))]);
  }
  for (const { id } of content.reports) know(urls.report(id), [reportOnRecordSince(content, id), ...(ofReport.get(id) ?? [])]);
  for (const event of [...content.responses, ...content.followUps]) know(urls.event(event), [dayOf(event)]);
  for (const { id } of content.themes)
    know(
      urls.theme(id),
      (content.findingsOfTheme.get(id) ?? []).map((finding) => days.get(urls.finding(finding.id))),
    );
  for (const { id } of content.partnerships)
    know(urls.partnership(id), [
      ...feedItemsOfArea(content, id).map(({ here }) => here),
      ...(content.reportsOfPartnership.get(id) ?? []).map((report) => days.get(urls.report(report.id))),
      ...(content.eventsOfPartnership.get(id) ?? []).map(dayOf),
    ]);
  return days;
}

/**
 * The day of one page: its own, or else that of the page it stands below, as an answer does below its area; home is above nothing.
 * @param path from the site's root, such as `/partnerships/oxfordshire/travel/`
 */
export function dayOfPage(days: ReadonlyMap<string, string>, path: string): Day {
  const above = path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
  return days.get(path) ?? (above.length > 1 ? dayOfPage(days, above) : undefined);
}

/** The day on which a response or follow-up came here, or its source was last read. */
const dayOf = ({ added, sources }: EventEntry): Day => newest([added, ...sources.map(({ read }) => read)]);

const newest = (days: readonly Day[]): Day => days.reduce((latest, day) => (day && (!latest || day > latest) ? day : latest), undefined);
