import { dateOrder } from '../dates/date-order.ts';
import { type ExpectedDocument, expectedDocuments, type LookedFor } from '../schemas/looked-for.ts';
import { urls } from '../urls.ts';
import { type AreaInspection, areaInspections } from './area-inspections.ts';
import type { EventEntry, PartnershipEntry } from './content-values.ts';
import { eventPath } from './event-path.ts';
import type { SiteContent } from './index-content.ts';

/**
 * On record: the document, or an official page about it. Told: others tell of it, the document itself was not read or not found. Missing: somebody
 * looked and did not find it. Not due: its time has not come. Unsought: nobody has looked yet, which is not "none".
 */
export type DocumentState = 'on-record' | 'told' | 'missing' | 'not-due' | 'unsought';

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
  /** Day on which its source was last read; absent where it was not read here. */
  read?: string;
}

/** One document that should exist. */
export interface LedgerLine {
  document: ExpectedDocument;
  state: DocumentState;
  /** Month by which it is due by our count, `YYYY-MM`; absent where no time is stated. */
  by?: string;
  past: boolean;
  /** The national pause that lay between, where it is on record. */
  pause?: { title: string; url: string };
  /** What is on record, newest first. */
  records: RecordOfDocument[];
  /** Looks for it, newest first. */
  looks: LookedFor[];
}

/** Every document that one inspection lets one expect. */
export interface AbsencesView {
  partnership: PartnershipEntry;
  inspection: AreaInspection;
  lines: LedgerLine[];
}

const answering: Partial<Record<ExpectedDocument, readonly string[]>> = {
  'earlier-inspection': ['earlier-inspection', 'revisit-outcome'],
  'plan-sent': ['plan-submitted', 'plan-approved'],
  'plan-published': ['plan-published'],
  'strategic-plan': ['plan-published', 'strategy'],
  'monitoring-report': ['monitoring-outcome'],
  'next-inspection-report': ['full-reinspection'],
};

/** Draws up the ledger of an area's newest inspection; nothing where none is known. */
export function absencesView(content: SiteContent, partnership: PartnershipEntry): AbsencesView | undefined {
  const [inspection] = areaInspections(content).filter((one) => one.partnership.id === partnership.id);
  if (!inspection) return undefined;
  const expected = expectedOf(inspection);
  const lines = expectedDocuments
    .filter((document) => expected.has(document))
    .map((document) => ledgerLine(content, inspection, document, expected.get(document)));
  return { partnership, inspection, lines };
}

/** The documents to expect, each with the month in which it is due where one is stated. */
function expectedOf({ previous, due, report, outcome }: AreaInspection): Map<ExpectedDocument, string | undefined> {
  const expected = new Map<ExpectedDocument, string | undefined>([
    ['inspection-report', undefined],
    ['self-evaluation', undefined],
  ]);
  if (previous) expected.set('earlier-inspection', undefined);
  // Where the report is not here, the outcome tells: the framework asks for the same after each.
  if (!report && outcome === 'systemic-failings') expected.set('plan-sent', undefined).set('plan-published', undefined);
  if (!report && outcome === 'inconsistent') expected.set('strategic-plan', undefined);
  for (const { what, by } of due) {
    if (/action plan/i.test(what)) expected.set('plan-sent', undefined).set('plan-published', undefined);
    else if (/strategic plan/i.test(what)) expected.set('strategic-plan', undefined);
    else if (/monitoring/i.test(what)) expected.set('monitoring-report', by);
    else expected.set('next-inspection-report', by);
  }
  return expected;
}

function ledgerLine(content: SiteContent, inspection: AreaInspection, document: ExpectedDocument, by: string | undefined): LedgerLine {
  const { partnership, report, officialUrl, published } = inspection;
  const kinds = answering[document] ?? [];
  const events = (content.eventsOfPartnership.get(partnership.id) ?? []).filter((event) => !report || event.report === report.id);
  const records: RecordOfDocument[] = events.filter(({ kind }) => kinds.includes(kind)).map(ofEvent);
  if (document === 'inspection-report' && (report || officialUrl)) {
    const read = report?.source.retrieved;
    const place = report
      ? { title: report.title, url: urls.report(report.id), external: false }
      : { title: 'The official report', url: officialUrl ?? '', external: true };
    records.push({ ...place, told: false, ...(published ? { date: published } : {}), ...(read ? { read } : {}) });
  }
  const looks = (partnership.lookedFor ?? []).filter((look) => look.document === document).sort((a, b) => (a.date < b.date ? 1 : -1));
  for (const { found, note, date } of looks) {
    if (!found) continue;
    records.push({ title: new URL(found).host, ...(note ? { note } : {}), url: found, external: true, told: false, read: date });
  }
  records.sort((a, b) => (dateOrder(a.date ?? '0') < dateOrder(b.date ?? '0') ? 1 : -1));
  const past = records.length === 0 && by !== undefined && by < content.asOf.slice(0, 7);
  const open = looks.length > 0 ? 'missing' : by !== undefined && !past ? 'not-due' : 'unsought';
  const itself = records.some(({ told }) => !told) && (looks[0] === undefined || looks[0].found !== undefined);
  const state = itself ? 'on-record' : records.length > 0 ? 'told' : open;
  const paused = document === 'monitoring-report' ? events.find(({ kind }) => kind === 'monitoring-paused') : undefined;
  const pause = paused && { title: paused.title, url: eventPath(paused) };
  return { document, state, ...(by ? { by } : {}), past, ...(pause ? { pause } : {}), records, looks };
}

/** An event known from families' pages or the press alone is told, not read. */
function ofEvent(event: EventEntry): RecordOfDocument {
  return {
    date: event.date,
    title: event.title,
    url: eventPath(event),
    external: false,
    read:
      event.sources
        .map(({ read }) => read)
        .sort()
        .at(-1) ?? '',
    told: !event.sources.some(({ kind }) => kind === 'report' || kind === 'official'),
  };
}
