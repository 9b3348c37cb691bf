import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { projectContent } from './content-folder.ts';
import { inspectionsLoader } from './loaders/inspections-loader.ts';
import { ledgerLoader } from './loaders/ledger-loader.ts';
import { markdownLoader } from './loaders/markdown-loader.ts';
import { followUp, response } from './schemas/event.ts';
import { finding } from './schemas/finding.ts';
import { findingVersion, versionPlace } from './schemas/finding-version.ts';
import { inspection } from './schemas/inspection.ts';
import { ledgerLine } from './schemas/ledger.ts';
import { partnership } from './schemas/partnership.ts';
import { report } from './schemas/report.ts';
import { theme } from './schemas/theme.ts';

const root = resolve(process.env['CONTENT_DIR'] ?? projectContent);

export const collections = {
  reports: defineCollection({ loader: markdownLoader(root, 'reports', report), schema: report }),
  findings: defineCollection({ loader: markdownLoader(root, 'findings', finding), schema: finding }),
  versions: defineCollection({ loader: markdownLoader(root, 'versions', findingVersion, versionPlace), schema: findingVersion }),
  ledger: defineCollection({ loader: ledgerLoader(root), schema: ledgerLine }),
  responses: defineCollection({ loader: markdownLoader(root, 'responses', response), schema: response }),
  followUps: defineCollection({ loader: markdownLoader(root, 'follow-ups', followUp), schema: followUp }),
  themes: defineCollection({ loader: markdownLoader(root, 'themes', theme), schema: theme }),
  partnerships: defineCollection({ loader: markdownLoader(root, 'partnerships', partnership), schema: partnership }),
  inspections: defineCollection({ loader: inspectionsLoader(root), schema: inspection }),
};
