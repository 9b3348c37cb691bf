import type { ContentValues } from '../domain/content-values.ts';
import { type Framework, framework } from '../domain/schemas/framework.ts';
import { contentFiles, inspectionsFile } from './content-folder.ts';
import type { EntryKind } from './entry-name.ts';
import { entrySchemas } from './entry-schemas.ts';
import { attemptsInto, everyProblem } from './every-problem.ts';
import { problemsOf } from './problems-of.ts';
import { readEntry } from './read-entry.ts';
import { readInspections } from './read-inspections.ts';
import { readLedgerFile } from './read-ledger-file.ts';
import { readTextFile } from './read-text-file.ts';
import type { Problem } from './unusable-file.ts';
import { valuesInOrder } from './values-in-order.ts';

/**
 * Reads a content folder from disk, as far as it can be read.
 * @returns its values and all that is wrong with its files
 */
export function readContentFolder(root: string): { content: ContentValues; problems: Problem[] } {
  const problems: Problem[] = [];
  const attempt = attemptsInto(problems);
  const all = <Kind extends EntryKind>(kind: Kind) =>
    attempt(() => contentFiles(root, kind))
      .flat()
      .flatMap((file) => attempt(() => readEntry(file, entrySchemas[kind])));
  const table = inspectionsFile(root);
  const content = valuesInOrder(
    {
      frameworks: all('frameworks'),
      reports: all('reports'),
      findings: all('findings'),
      versions: all('versions'),
      ledger: attempt(() => readLedgerFile(root)).flat(),
      responses: all('responses'),
      'follow-ups': all('follow-ups'),
      themes: all('themes'),
      terms: all('terms'),
      partnerships: all('partnerships'),
      inspections: attempt(() => readInspections(readTextFile(table), table)).flat(),
    },
    (error) => problems.push(...(problemsOf(error) ?? [])),
  );
  return { content, problems };
}

/**
 * Reads the kinds of report that a content folder knows, the project's own among them. Those that follow up earlier reports come
 * first, for their titles are the longer ones.
 * @throws UnusableFile which names the files, lines and fields that do not fit
 */
export function readFrameworks(root: string): Framework[] {
  const all = everyProblem(contentFiles(root, 'frameworks'), (file) => readEntry(file, framework).data);
  return all.sort((a, b) => Number(a.kind === 'full') - Number(b.kind === 'full') || (a.id < b.id ? -1 : 1));
}
