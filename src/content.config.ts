import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { projectContent } from './content/content-folder.ts';
import { entryLoader } from './content/loaders/entry-loader.ts';
import { inspectionsLoader } from './content/loaders/inspections-loader.ts';
import { ledgerLoader } from './content/loaders/ledger-loader.ts';
import { followUp, response } from './domain/schemas/event.ts';
import { finding } from './domain/schemas/finding.ts';
import { findingVersion, versionPlace } from './domain/schemas/finding-version.ts';
import { inspection } from './domain/schemas/inspection.ts';
import { ledgerLine } from './domain/schemas/ledger.ts';
import { partnership } from './domain/schemas/partnership.ts';
import { report } from './domain/schemas/report.ts';
import { term } from './domain/schemas/term.ts';
import { theme } from './domain/schemas/theme.ts';

const root = resolve(process.env['CONTENT_DIR'] ?? projectContent);

export const collections = {
  reports: defineCollection({ loader: entryLoader(root, 'reports', report), schema: report }),
  findings: defineCollection({ loader: entryLoader(root, 'findings', finding), schema: finding }),
  versions: defineCollection({ loader: entryLoader(root, 'versions', findingVersion, versionPlace), schema: findingVersion }),
  ledger: defineCollection({ loader: ledgerLoader(root), schema: ledgerLine }),
  responses: defineCollection({ loader: entryLoader(root, 'responses', response), schema: response }),
  followUps: defineCollection({ loader: entryLoader(root, 'follow-ups', followUp), schema: followUp }),
  themes: defineCollection({ loader: entryLoader(root, 'themes', theme), schema: theme }),
  terms: defineCollection({ loader: entryLoader(root, 'terms', term), schema: term }),
  partnerships: defineCollection({ loader: entryLoader(root, 'partnerships', partnership), schema: partnership }),
  inspections: defineCollection({ loader: inspectionsLoader(root), schema: inspection }),
};
