import type { SiteContent } from '../../content/index/index-content.ts';
import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';
import { retiredView } from '../views/retired-view.ts';
import { entryText } from './entry-text.ts';

/**
 * A retired id as the JSON beside its page: what happened and when, where to go on, and every wording that it had, oldest first.
 * A field that is not known is left out.
 * @throws Error where the ledger does not say that the id is retired
 */
export function retiredEntry(content: SiteContent, id: string, address: Address) {
  const { retired, to, living, versions, events, reportId, area } = retiredView(content, id);
  const linked = (finding: string) => ({ id: finding, url: address(urls.finding(finding)) });
  return {
    id,
    url: address(urls.finding(id)),
    report: reportId,
    area,
    retired: {
      what: retired.retired,
      since: retired.since,
      to: to.map(({ id: next, finding }) => ({ ...linked(next), living: finding !== undefined })),
      /** Where those lead on that have been retired themselves. */
      leadsTo: living.map((finding) => linked(finding.id)),
    },
    versions: versions.map(({ version, fingerprint, wording, since, until, body, section, page, endPage }) => ({
      version,
      url: address(urls.findingVersion(id, version)),
      fingerprint,
      wording,
      since,
      until,
      section,
      page,
      endPage,
      ...(body === undefined ? {} : entryText(body)),
    })),
    events: events.map(({ event, link }) => ({
      track: event.track,
      id: event.id,
      url: address(urls.event(event)),
      date: event.date,
      title: event.title,
      note: link.note,
    })),
  };
}
