import type { z } from 'zod';
import type { ContentValues } from '../domain/content-values.ts';
import { followUp, response } from '../domain/schemas/event.ts';
import { finding } from '../domain/schemas/finding.ts';
import { findingVersion, versionPlace } from '../domain/schemas/finding-version.ts';
import { partnership } from '../domain/schemas/partnership.ts';
import { report } from '../domain/schemas/report.ts';
import { term } from '../domain/schemas/term.ts';
import { theme } from '../domain/schemas/theme.ts';
import { inGlossaryOrder } from '../search/glossary/glossary-order.ts';
import { contentFiles, inspectionsFile } from './content-folder.ts';
import type { EntryKind } from './entry-name.ts';
import { problemsOf } from './problems-of.ts';
import { readEntry } from './read-entry.ts';
import { readInspections } from './read-inspections.ts';
import { readLedgerFile } from './read-ledger-file.ts';
import { readTextFile } from './read-text-file.ts';
import type { Problem } from './unusable-file.ts';

/**
 * Reads a content folder from disk, as far as it can be read.
 * @returns its values and all that is wrong with its files
 */
export function readContentFolder(root: string): { content: ContentValues; problems: Problem[] } {
  const problems: Problem[] = [];
  const attempt = <T>(read: () => T): T[] => {
    try {
      return [read()];
    } catch (error) {
      const found = problemsOf(error);
      if (!found) throw error;
      problems.push(...found);
      return [];
    }
  };
  const all = <T extends z.ZodType>(kind: EntryKind, schema: T, placeOf?: (data: z.infer<T>) => string) =>
    attempt(() => contentFiles(root, kind))
      .flat()
      .flatMap((file) => attempt(() => readEntry(file, schema, placeOf)));
  const flat = <T extends z.ZodType<object>>(kind: EntryKind, schema: T, placeOf?: (data: z.infer<T>) => string) =>
    all(kind, schema, placeOf).map(({ data, body }) => ({ ...data, body }));
  const table = inspectionsFile(root);
  const content: ContentValues = {
    reports: flat('reports', report),
    findings: flat('findings', finding),
    versions: flat('versions', findingVersion, versionPlace),
    ledger: attempt(() => readLedgerFile(root)).flat(),
    responses: all('responses', response).map(({ id, data, body }) => ({ ...data, id, track: 'response', body })),
    followUps: all('follow-ups', followUp).map(({ id, data, body }) => ({ ...data, id, track: 'follow-up', body })),
    themes: flat('themes', theme),
    terms: all('terms', term)
      .map(({ data }) => data)
      .sort(inGlossaryOrder),
    partnerships: flat('partnerships', partnership),
    inspections: attempt(() => readInspections(readTextFile(table), table)).flat(),
  };
  return { content, problems };
}
