import type { ContentValues, EventEntry, FindingEntry } from '../domain/content-values.ts';
import { dateOrder } from '../domain/dates/date-order.ts';
import { inLedgerOrder } from '../domain/ledger/ledger-order.ts';
import type { Inspection } from '../domain/schemas/inspection.ts';
import type { LedgerLine } from '../domain/schemas/ledger.ts';
import type { Term } from '../domain/schemas/term.ts';
import { byText } from '../domain/text/by-text.ts';
import { themesInUse } from '../domain/themes-held.ts';
import type { EntryKind } from './entry-name.ts';
import type { EntryData } from './entry-schemas.ts';
import type { Entry } from './read-entry.ts';
import { placing } from './section-finder.ts';

/** What the files of a content folder hold, by kind, in whatever order they were read. */
export type ContentEntries = { [Kind in EntryKind]: Entry<EntryData[Kind]>[] } & {
  ledger: LedgerLine[];
  inspections: Inspection[];
};

const fail = (problem: Error): never => {
  throw problem;
};

/**
 * The content as plain values, each list in the order that {@link ContentValues} promises, whoever read the files.
 * @param refuse is given what is wrong with a finding that stands in no section of its report's framework; such a finding is left out
 */
export function valuesInOrder(entries: ContentEntries, refuse: (problem: Error) => void = fail): ContentValues {
  const frameworks = entries.frameworks.map(({ data }) => data).sort((a, b) => byText(a.id, b.id));
  const reports = entries.reports.map(withBody).sort((a, b) => byText(a.id, b.id));
  const placed = placing(frameworks, reports);
  return {
    frameworks,
    reports,
    findings: entries.findings.flatMap((entry) => placed(withBody(entry), refuse)).sort(inOwnOrder),
    versions: entries.versions.map(withBody).sort((a, b) => byText(a.id, b.id) || a.version - b.version),
    ledger: inLedgerOrder(entries.ledger),
    responses: entries.responses.map(({ id, data, body }) => ({ ...data, id, track: 'response' as const, body })).sort(oldestFirst),
    followUps: entries['follow-ups'].map(({ id, data, body }) => ({ ...data, id, track: 'follow-up' as const, body })).sort(oldestFirst),
    themes: themesInUse(entries.themes.map(withBody), reports).sort((a, b) => byText(a.id, b.id)),
    terms: entries.terms.map(({ data }) => data).sort(inGlossaryOrder),
    partnerships: entries.partnerships.map(withBody).sort((a, b) => byText(a.name, b.name)),
    inspections: entries.inspections.toSorted((a, b) => byText(a.partnership, b.partnership) || byText(a.published, b.published)),
  };
}

const withBody = <T extends object>({ data, body }: Entry<T>): T & { body: string } => ({ ...data, body });

/** Compares two findings for `sort`: by report, then in the order in which the report has them. */
function inOwnOrder(a: FindingEntry, b: FindingEntry): number {
  const place = ({ number, position = number }: FindingEntry) => position;
  return byText(a.report, b.report) || a.at.place - b.at.place || place(a) - place(b);
}

/** Compares two responses or follow-ups for `sort`. */
export function oldestFirst(a: EventEntry, b: EventEntry): number {
  return byText(dateOrder(a.date), dateOrder(b.date)) || byText(a.id, b.id);
}

/** Compares two terms for `sort`: in the order that they state; those that state none come last, by id. */
export function inGlossaryOrder(a: Term, b: Term): number {
  const { order: first = Number.POSITIVE_INFINITY } = a;
  const { order: second = Number.POSITIVE_INFINITY } = b;
  return first === second ? byText(a.id, b.id) : first - second;
}
