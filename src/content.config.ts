import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { projectContent } from './content/content-folder.ts';
import type { EntryKind } from './content/entry-name.ts';
import { entrySchemas } from './content/entry-schemas.ts';
import { entryLoader, inspectionsLoader, ledgerLoader } from './content/loaders.ts';
import { inspection } from './domain/schemas/inspection.ts';
import { ledgerLine } from './domain/schemas/ledger.ts';

const root = resolve(process.env['CONTENT_DIR'] ?? projectContent);

const entries = <Kind extends EntryKind>(kind: Kind) => defineCollection({ loader: entryLoader(root, kind), schema: entrySchemas[kind] });

export const collections = {
  reports: entries('reports'),
  findings: entries('findings'),
  versions: entries('versions'),
  responses: entries('responses'),
  followUps: entries('follow-ups'),
  themes: entries('themes'),
  terms: entries('terms'),
  frameworks: entries('frameworks'),
  partnerships: entries('partnerships'),
  ledger: defineCollection({ loader: ledgerLoader(root), schema: ledgerLine }),
  inspections: defineCollection({ loader: inspectionsLoader(root), schema: inspection }),
};
