import type { SiteContent } from '../../content/index/index-content.ts';
import { isLookFor } from '../../content/index/leading-kind.ts';
import type { EventEntry } from '../../domain/content-values.ts';
import { dateOrder } from '../../domain/dates/date-order.ts';
import { eventKinds } from '../../domain/event-kinds.ts';
import type { ExpectedDocument } from '../../domain/expected-documents.ts';
import { mustHave } from '../../domain/must-have.ts';
import { makeReportId } from '../../domain/report-id.ts';
import type { LookedFor } from '../../domain/schemas/looked-for.ts';
import { toldBy } from '../../domain/status/told-by.ts';
import { urls } from '../../domain/urls.ts';
import type { AreaInspection } from './area-inspections.ts';

/** One thing on record about a document. */
export interface RecordOfDocument {
  date?: string;
  title: string;
  note?: string;
  url: string;
  /** The address is another site's. */
  external: boolean;
  /** Known from families' pages or the press alone. */
  told: boolean;
  /** Its own text is on this site. */
  here?: boolean;
  /** Day on which its source was last read, where that is known. */
  read?: string;
}

/** All that is known here of a document that should follow, or go with, an inspection. */
export interface DocumentRecord {
  /** What is on record, newest first. */
  records: RecordOfDocument[];
  /** Looks for it, newest first. */
  looks: LookedFor[];
}

type Inspected = Pick<AreaInspection, 'partnership' | 'framework' | 'report' | 'dates' | 'published' | 'officialUrl'>;

/**
 * Collects what is known of a document of one inspection. A look counts for the inspection whose report was the newest on its day.
 * @param later the inspection after this one, where there is one
 */
export function documentRecord(
  content: SiteContent,
  inspection: Inspected,
  later: Inspected | undefined,
  document: ExpectedDocument,
): DocumentRecord {
  const { partnership, published, framework } = inspection;
  const looks = (partnership.lookedFor ?? [])
    .filter((look) => look.document === document && isLookFor(content, framework?.id, document))
    .filter(({ date }) => !(published && date < published) && !(later?.published && date >= later.published))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  const records = [
    ...eventsAfter(content, inspection)
      .filter(({ kind }) => eventKinds[kind].documents?.includes(document))
      .map(ofEvent),
    ...(document === 'inspection-report' ? ofReport(inspection) : []),
    ...(document === 'next-inspection-report' && later ? ofReport(later) : []),
    ...looks.flatMap(ofLook),
  ];
  return { records: records.sort((a, b) => (dateOrder(a.date ?? '0') < dateOrder(b.date ?? '0') ? 1 : -1)), looks };
}

/** Responses and follow-ups that speak of an inspection; of an inspection without report or dates, all of its area that are on none of another kind. */
export function eventsAfter(content: SiteContent, { partnership, framework, report, dates }: Inspected): EventEntry[] {
  const followed = report?.id ?? (dates && makeReportId(partnership.id, dates.start));
  const isOfKind = ({ report: id }: EventEntry) => {
    const kind = id && content.report.get(id)?.framework;
    return !kind || !framework || kind === framework.id;
  };
  const events = content.eventsOfPartnership.get(partnership.id) ?? [];
  return events.filter((event) => (followed === undefined ? isOfKind(event) : event.report === followed));
}

function ofEvent(event: EventEntry): RecordOfDocument {
  const read = event.sources.map((source) => source.read).sort();
  return {
    date: event.date,
    title: event.title,
    url: urls.event(event),
    external: false,
    told: toldBy(event.sources) !== undefined,
    read: mustHave(read.at(-1), `source of ${event.id}`),
  };
}

function ofReport({ report, officialUrl, published }: Inspected): RecordOfDocument[] {
  const date = published ? { date: published } : {};
  if (!report) return officialUrl ? [{ title: 'The official report', url: officialUrl, external: true, told: false, ...date }] : [];
  const { title, id, source } = report;
  const read = source.retrieved ? { read: source.retrieved } : {};
  return [{ title, url: urls.report(id), external: false, told: false, here: true, ...date, ...read }];
}

function ofLook({ found, note, date }: LookedFor): RecordOfDocument[] {
  if (!found) return [];
  return [{ title: new URL(found).host, ...(note ? { note } : {}), url: found, external: true, told: false, read: date }];
}
