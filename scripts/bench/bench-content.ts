import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectContent } from '../../src/content/content-folder.ts';
import { gatherInputs } from '../../src/ingest/gather-inputs.ts';
import { ingest } from '../../src/ingest/ingest.ts';

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

/**
 * Takes a report of a content folder once more, as if it were about another area: its findings keep their words, and everything that
 * points at them points at the copies.
 * @param content the content folder
 * @param report id of the report
 * @param most copies no more findings than this, the first ones by name
 * @returns how many findings were copied
 */
function copyReport(content: string, report: string, most: number): number {
  const area = report.replace(/-\d{4}-\d\d$/, '');
  const other = (text: string) =>
    text.replaceAll(report, `new-${report}`).replaceAll(`partnership: ${area}\n`, `partnership: new-${area}\n`);
  const name = area.replaceAll('-', ' ').replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
  const write = (path: string, text: string) => writeFileSync(join(content, path), text);
  const read = (path: string) => readFileSync(join(content, path), 'utf8');

  const files = readdirSync(join(content, 'findings', report))
    .sort()
    .slice(0, most);
  mkdirSync(join(content, 'findings', `new-${report}`));
  for (const file of files) write(join('findings', `new-${report}`, file), other(read(join('findings', report, file))));
  write(`partnerships/new-${area}.md`, `---\nid: new-${area}\nname: New ${name}\n---\n`);
  write(`reports/new-${report}.md`, other(read(`reports/${report}.md`)));
  const ids = new Set(files.map((file) => `${report}/${file.replace('.md', '')}`));
  const lines = read('ledger.jsonl')
    .split('\n')
    .filter((line) => line && ids.has(JSON.parse(line).id));
  appendFileSync(join(content, 'ledger.jsonl'), lines.map((line) => `${other(line)}\n`).join(''));
  return files.length;
}
