import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import type { ContentValues, EventEntry, FindingEntry } from '../../domain/content-values.ts';
import { dateOrder } from '../../domain/dates/date-order.ts';
import { inLedgerOrder } from '../../domain/ledger/ledger-order.ts';
import { sections } from '../../domain/schemas/finding.ts';
import { inGlossaryOrder } from '../../search/glossary/glossary-order.ts';

/** Reads all collections once, as plain values in a fixed order. */
export async function readContent(): Promise<ContentValues> {
  const [reports, findings, versions, ledger, responses, followUps, themes, terms, partnerships, inspections] = await Promise.all([
    withBodies('reports'),
    withBodies('findings'),
    withBodies('versions'),
    getCollection('ledger'),
    getCollection('responses'),
    getCollection('followUps'),
    withBodies('themes'),
    getCollection('terms'),
    withBodies('partnerships'),
    getCollection('inspections'),
  ]);
  return {
    reports: reports.sort((a, b) => byText(a.id, b.id)),
    findings: findings.sort(inReportOrder),
    versions: versions.sort((a, b) => byText(a.id, b.id) || a.version - b.version),
    ledger: ledger.map(({ data }) => data).sort(inLedgerOrder),
    responses: responses.map(({ id, data, body = '' }) => ({ ...data, id, track: 'response' as const, body })).sort(oldestFirst),
    followUps: followUps.map(({ id, data, body = '' }) => ({ ...data, id, track: 'follow-up' as const, body })).sort(oldestFirst),
    themes: themes.sort((a, b) => byText(a.id, b.id)),
    terms: terms.map(({ data }) => data).sort(inGlossaryOrder),
    partnerships: partnerships.sort((a, b) => byText(a.name, b.name)),
    inspections: inspections
      .map(({ data }) => data)
      .sort((a, b) => byText(a.partnership, b.partnership) || byText(a.published, b.published)),
  };
}

async function withBodies<K extends CollectionKey>(name: K): Promise<(CollectionEntry<K>['data'] & { body: string })[]> {
  const entries = await getCollection(name);
  return entries.map(({ data, body = '' }) => ({ ...data, body }));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function inReportOrder(a: FindingEntry, b: FindingEntry): number {
  return byText(a.report, b.report) || sections.indexOf(a.section) - sections.indexOf(b.section) || placeOf(a) - placeOf(b);
}

function placeOf({ number, position = number }: FindingEntry): number {
  return position;
}

function oldestFirst(a: EventEntry, b: EventEntry): number {
  return byText(dateOrder(a.date), dateOrder(b.date)) || byText(a.id, b.id);
}
