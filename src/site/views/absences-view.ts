import type { SiteContent } from '../../content/index/index-content.ts';
import type { PartnershipEntry } from '../../domain/content-values.ts';
import { eventKinds } from '../../domain/event-kinds.ts';
import type { ExpectedDocument } from '../../domain/expected-documents.ts';
import type { DueDocument } from '../../domain/schemas/due.ts';
import { type Standing, standingOf } from '../../domain/status/standing.ts';
import { urls } from '../../domain/urls.ts';
import { type AreaInspection, leadingInspections } from './area-inspections.ts';
import { type DocumentRecord, documentRecord, eventsAfter } from './document-record.ts';

/** One document that should exist. */
export interface LedgerLine extends DocumentRecord, Standing, Pick<DueDocument, 'document' | 'name' | 'because'> {
  /** Month by our count, or day that a source names, by which it is due; absent where no time is stated. */
  by?: string;
  /** The national pause that lay between, where it is on record. */
  pause?: { title: string; url: string };
}

/** Every document to be expected after one inspection. */
export interface AbsencesView {
  partnership: PartnershipEntry;
  inspection: AreaInspection;
  lines: LedgerLine[];
}

/** Draws up the ledger of an area's newest inspection of the kind that speaks for it; nothing where none is known, or none expects any. */
export function absencesView(content: SiteContent, partnership: PartnershipEntry): AbsencesView | undefined {
  const [inspection] = leadingInspections(content, partnership.id);
  if (!inspection) return undefined;
  const expected = expectedOf(inspection);
  const lines = (inspection.framework?.documents ?? [])
    .filter(({ document }) => expected.has(document))
    .map((one) => ledgerLine(content, inspection, one, expected.get(one.document)));
  return lines.length > 0 ? { partnership, inspection, lines } : undefined;
}

/** The documents to expect, each with the time by which it is due where one is stated. */
function expectedOf({ framework, previous, due, report, outcome }: AreaInspection): Map<ExpectedDocument, string | undefined> {
  const expected = new Map<ExpectedDocument, string | undefined>();
  const { documents = [], due: rules = [] } = framework ?? {};
  for (const { document, always } of documents) if (always) expected.set(document, undefined);
  if (previous) expected.set('earlier-inspection', undefined);
  for (const rule of rules) {
    const line = due.find(({ kind }) => kind === rule.kind);
    // Where the report is not here, the outcome tells: the framework asks for the same after each.
    const told = !report && outcome !== undefined && rule.afterGrades.includes(outcome);
    if (line || told) for (const { document, timed } of rule.documents) expected.set(document, timed ? line?.deadline : undefined);
  }
  return expected;
}

function ledgerLine(
  content: SiteContent,
  inspection: AreaInspection,
  { document, name, because }: DueDocument,
  by: string | undefined,
): LedgerLine {
  const record = documentRecord(content, inspection, undefined, document);
  const paused = eventsAfter(content, inspection).find(({ kind }) => eventKinds[kind].putsOff === document);
  const pause = paused && { title: paused.title, url: urls.event(paused) };
  return {
    document,
    name,
    because,
    ...record,
    ...standingOf({ ...record, by }, content.asOf),
    ...(by ? { by } : {}),
    ...(pause ? { pause } : {}),
  };
}
