import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import type { ContentValues } from '../../domain/content-values.ts';
import type { Entry } from '../read-entry.ts';
import { valuesInOrder } from '../values-in-order.ts';

/** Reads all collections once, as plain values. */
export async function readContent(): Promise<ContentValues> {
  const [frameworks, reports, findings, versions, responses, followUps, themes, terms, partnerships, ledger, inspections] =
    await Promise.all([
      entriesOf('frameworks'),
      entriesOf('reports'),
      entriesOf('findings'),
      entriesOf('versions'),
      entriesOf('responses'),
      entriesOf('followUps'),
      entriesOf('themes'),
      entriesOf('terms'),
      entriesOf('partnerships'),
      getCollection('ledger'),
      getCollection('inspections'),
    ]);
  return valuesInOrder({
    frameworks,
    reports,
    findings,
    versions,
    responses,
    'follow-ups': followUps,
    themes,
    terms,
    partnerships,
    ledger: ledger.map(({ data }) => data),
    inspections: inspections.map(({ data }) => data),
  });
}

async function entriesOf<K extends CollectionKey>(name: K): Promise<Entry<CollectionEntry<K>['data']>[]> {
  const entries = await getCollection(name);
  return entries.map(({ id, data, body = '' }) => ({ id, data, body }));
}
