import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import type { ContentValues } from '../../domain/content-values.ts';
import type { Entry } from '../read-entry.ts';
import { valuesInOrder } from '../values-in-order.ts';
import { checkReferences } from './check-references.ts';
import { indexContent, type SiteContent } from './index-content.ts';

let loaded: Promise<SiteContent> | undefined;

/**
 * The whole content, checked and indexed; read once a build. Under `astro dev` it is read for every page, so that an
 * editor's change shows at once.
 * @throws Error where an entry names another that is not there
 */
export function siteContent(): Promise<SiteContent> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<SiteContent> {
  const content = await readContent();
  checkReferences(content);
  return indexContent(content);
}

/** Reads all collections once, as plain values. */
async function readContent(): Promise<ContentValues> {
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
