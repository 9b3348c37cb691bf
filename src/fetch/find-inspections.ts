import { inspectionsWith } from '../content/add-inspections.ts';
import { changingContent } from '../content/change-content.ts';
import { contentFiles, inspectionsFile } from '../content/content-folder.ts';
import { entrySchemas } from '../content/entry-schemas.ts';
import { everyProblem } from '../content/every-problem.ts';
import { readDiscovery } from '../content/read-discovery.ts';
import { readEntry } from '../content/read-entry.ts';
import { readInspections } from '../content/read-inspections.ts';
import { readTextFile } from '../content/read-text-file.ts';
import type { Inspection } from '../domain/schemas/inspection.ts';
import { type Discovered, discover } from './discover.ts';
import { sameInspection } from './discovery/against-known.ts';
import type { Asks } from './polite-client.ts';

/** The table as it stands, of the folder or else the project's. */
function tableOf(root: string): Inspection[] {
  const path = inspectionsFile(root);
  return readInspections(readTextFile(path), path);
}

/**
 * Looks for newly published inspections and adds their rows to the content folder's table, all of them or none.
 * @param command as a person would type it, for who finds the folder locked
 * @param today ISO day
 * @throws UnusableFile where a file of the folder that is needed cannot be read
 */
export async function findInspections(root: string, command: string, asks: Asks, today: string): Promise<Discovered> {
  const read = <Kind extends 'partnerships' | 'follow-ups'>(kind: Kind) =>
    everyProblem(contentFiles(root, kind), (file) => readEntry(file, entrySchemas[kind]).data);
  const monitoring = new Set(read('follow-ups').flatMap(({ sources }) => sources.map(({ url }) => url)));
  const content = { partnerships: read('partnerships'), inspections: tableOf(root), monitoring };
  const found = await discover(asks, content, readDiscovery(root), today);
  if (found.rows.length === 0) return found;
  // Asking takes minutes, in which somebody may have added a row.
  return changingContent(root, command, (change) => {
    const known = tableOf(root);
    const rows = found.rows.filter((row) => !sameInspection(row, known));
    if (rows.length > 0) change({ name: 'inspections', files: [inspectionsWith(root, rows)] });
    return { ...found, rows };
  });
}
