import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { contentFiles, inspectionsFile } from './content-folder.ts';
import { readLedgerFile } from './ledger/read-ledger-file.ts';
import type { ContentValues } from './queries/content-values.ts';
import { readEntry } from './read-entry.ts';
import { readInspections } from './read-inspections.ts';
import { followUp, response } from './schemas/event.ts';
import { finding } from './schemas/finding.ts';
import { findingVersion, versionPlace } from './schemas/finding-version.ts';
import { partnership } from './schemas/partnership.ts';
import { report } from './schemas/report.ts';
import { theme } from './schemas/theme.ts';

/**
 * Reads a content folder from disk, as far as it can be read.
 * @returns its values and a sentence for every file that does not fit its schema
 */
export function readContentFolder(root: string): { content: ContentValues; problems: string[] } {
  const problems: string[] = [];
  const attempt = <T>(read: () => T): T[] => {
    try {
      return [read()];
    } catch (error) {
      problems.push((error as Error).message);
      return [];
    }
  };
  const all = <T extends z.ZodType>(kind: string, schema: T) =>
    contentFiles(root, kind).flatMap((file) => attempt(() => readEntry(file, schema)));
  const flat = <T extends z.ZodType<object>>(kind: string, schema: T) => all(kind, schema).map(({ data, body }) => ({ ...data, body }));
  const table = inspectionsFile(root);
  const content: ContentValues = {
    reports: flat('reports', report),
    findings: flat('findings', finding),
    versions: contentFiles(root, 'versions').flatMap((file) =>
      attempt(() => readEntry(file, findingVersion, versionPlace)).map(({ data, body }) => ({ ...data, body })),
    ),
    ledger: attempt(() => readLedgerFile(root)).flat(),
    responses: all('responses', response).map(({ id, data, body }) => ({ ...data, id, track: 'response', body })),
    followUps: all('follow-ups', followUp).map(({ id, data, body }) => ({ ...data, id, track: 'follow-up', body })),
    themes: flat('themes', theme),
    partnerships: flat('partnerships', partnership),
    inspections: attempt(() => readInspections(readFileSync(table, 'utf8'), table)).flat(),
  };
  return { content, problems };
}
