import { cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectContent } from '../../src/content/content-folder.ts';
import { gatherInputs } from '../../src/ingest/gather-inputs.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { copyReport } from './copy-report.ts';

/** A content folder to measure with. */
export interface BenchContent {
  /** The caller deletes it. */
  folder: string;
  /** Findings read from the reports, and those that are such findings once more under another area. */
  read: number;
  copied: number;
}

/**
 * Makes a content folder with so many findings out of official reports and the project's own areas and themes. Where the reports hold
 * fewer, whole reports are taken once more as other areas.
 * @param reports folder with PDFs
 */
export async function benchContent(reports: string, findings: number): Promise<BenchContent> {
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-bench-'));
  for (const name of ['partnerships', 'themes', 'tagger', 'inspections.csv']) {
    cpSync(join(projectContent, name), join(folder, name), { recursive: true });
  }
  await ingest(folder, gatherInputs([reports]).inputs, 1, () => {});
  const ids = readdirSync(join(folder, 'findings')).sort();
  const read = ids.reduce((total, id) => total + readdirSync(join(folder, 'findings', id)).length, 0);
  let copied = 0;
  for (const id of ids) if (read + copied < findings) copied += copyReport(folder, id, findings - read - copied);
  return { folder, read, copied };
}
