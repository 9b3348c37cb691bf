import type { SiteContent } from '../../content/index/index-content.ts';
import type { PartnershipEntry } from '../../domain/content-values.ts';
import { dueDocuments } from '../../domain/due/due-documents.ts';
import { eventKinds } from '../../domain/event-kinds.ts';
import { documentNames, type ExpectedDocument } from '../../domain/expected-documents.ts';
import { type Standing, standingOf } from '../../domain/status/standing.ts';
import { urls } from '../../domain/urls.ts';
import { type AreaInspection, areaInspections } from './area-inspections.ts';
import { type DocumentRecord, documentRecord, eventsAfter } from './document-record.ts';

/** One document that should exist. */
export interface LedgerLine extends DocumentRecord, Standing {
  document: ExpectedDocument;
  /** Month by our count, or day that a source names, by which it is due; absent where no time is stated. */
  by?: string;
  /** The national pause that lay between, where it is on record. */
  pause?: { title: string; url: string };
}

/** Every document that one inspection lets one expect. */
export interface AbsencesView {
  partnership: PartnershipEntry;
  inspection: AreaInspection;
  lines: LedgerLine[];
}

/** Draws up the ledger of an area's newest inspection; nothing where none is known. */
export function absencesView(content: SiteContent, partnership: PartnershipEntry): AbsencesView | undefined {
  const [inspection] = areaInspections(content).filter((one) => one.partnership.id === partnership.id);
  if (!inspection) return undefined;
  const expected = expectedOf(inspection);
  const lines = documentNames
    .filter((document) => expected.has(document))
    .map((document) => ledgerLine(content, inspection, document, expected.get(document)));
  return { partnership, inspection, lines };
}

/** The documents to expect, each with the time by which it is due where one is stated. */
function expectedOf({ previous, due, report, outcome }: AreaInspection): Map<ExpectedDocument, string | undefined> {
  const expected = new Map<ExpectedDocument, string | undefined>([
    ['inspection-report', undefined],
    ['self-evaluation', undefined],
  ]);
  if (previous) expected.set('earlier-inspection', undefined);
  // Where the report is not here, the outcome tells: the framework asks for the same after each.
  if (!report && outcome === 'systemic-failings') expected.set('plan-sent', undefined).set('plan-published', undefined);
  if (!report && outcome === 'inconsistent') expected.set('strategic-plan', undefined);
  for (const { kind, deadline } of due) {
    for (const { document, timed } of dueDocuments[kind]) expected.set(document, timed ? deadline : undefined);
  }
  return expected;
}

function ledgerLine(content: SiteContent, inspection: AreaInspection, document: ExpectedDocument, by: string | undefined): LedgerLine {
  const record = documentRecord(content, inspection, undefined, document);
  const paused = eventsAfter(content, inspection).find(({ kind }) => eventKinds[kind].putsOff === document);
  const pause = paused && { title: paused.title, url: urls.event(paused) };
  return { document, ...record, ...standingOf({ ...record, by }, content.asOf), ...(by ? { by } : {}), ...(pause ? { pause } : {}) };
}
