import type { SiteContent } from '../../content/index/index-content.ts';
import type { PartnershipEntry } from '../../domain/content-values.ts';
import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';
import { inspectionsOfArea } from '../views/area-inspections.ts';
import { entryText } from './entry-text.ts';

/** An area as the JSON beside its page: its fields, its inspections newest first, and what is on record since, oldest first. */
export function partnershipEntry(content: SiteContent, partnership: PartnershipEntry, address: Address) {
  const { body, ...fields } = partnership;
  const inspections = inspectionsOfArea(content, partnership.id);
  const events = content.eventsOfPartnership.get(partnership.id) ?? [];
  return {
    ...fields,
    url: address(urls.partnership(partnership.id)),
    ...entryText(body),
    inspections: inspections.map(({ outcome, dates, published, previous, officialUrl, report, findings, unchecked, due }) => ({
      outcome,
      inspection: dates,
      published,
      previous,
      officialUrl,
      checked: unchecked ?? 'report text',
      due: due.map(({ kind, what, by, within, words, wording, named, standing, pause, done }) => ({
        kind,
        what,
        within,
        by,
        words,
        wording,
        named: named.map(({ by: day, note, url }) => ({ by: day, note, url: address(url) })),
        ...standing,
        paused: pause !== undefined,
        ...(done ? { done: { date: done.date, url: done.external ? done.url : address(done.url), told: done.told } } : {}),
      })),
      ...(report ? { report: report.id, url: address(urls.report(report.id)), findings } : {}),
    })),
    events: events.map(({ track, id, date, kind, speaker, title }) => ({
      track,
      id,
      url: address(urls.event({ track, id })),
      date,
      kind,
      speaker,
      title,
    })),
  };
}
