import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inspectionsFile, projectContent } from '../../src/content/content-folder.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { outcomeFramework } from '../../src/domain/outcome-framework.ts';
import { runIngest } from '../run-ingest.ts';
import { serveFolder } from './serve-folder.ts';
import { test as base } from './site.ts';

export { expect } from './site.ts';

const project = resolve(import.meta.dirname, '../..');
const folders = ['../shared/corpus', '../shared/corpus-ilacs'].map((folder) => join(project, folder));

/** Folders of official reports that are beside the project: first those of area SEND, then those of children's services. */
export const [hasSend, hasChildrensServices] = folders.map((folder) => existsSync(folder));

type Content = ReturnType<typeof readContentFolder>['content'];

/** A site of all official reports beside the project, of every kind, ingested by one command into one folder. */
export interface CorpusSite {
  /** Address without a slash at its end. */
  base: string;
  /** Folder of the built site. */
  dist: string;
  content: Content;
  /** Reports of the kind that has an outcome, by id. */
  withOutcome: Content['reports'];
  /** What ingest says of the files: how many it took and refused, and why. */
  ingested: string;
  /** An area for which the table of inspections is given a newer one than its report. */
  outdated: { partnership: string; report: string };
}

/** A test that is given the site of all reports. It is built once for all files of tests that use it. */
export const test = base.extend<object, { corpus: CorpusSite }>({
  corpus: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'followthrough-corpus-'));
      const made = build(folder);
      const site = await serveFolder(made.dist);
      await use({ ...made, base: site.base });
      site.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 600_000 },
  ],
});

function build(folder: string): Omit<CorpusSite, 'base'> {
  const [root, dist] = [join(folder, 'content'), join(folder, 'dist')];
  const { stdout, stderr } = runIngest('--content', root, ...folders.filter((path) => existsSync(path)));
  // a document of a kind that is refused by name does not keep the others from being taken
  if (!existsSync(join(root, 'reports'))) throw new Error(`The corpus was not ingested: ${stderr}`);
  const read = readContentFolder(root).content;
  const withOutcome = read.reports.filter(({ framework }) => framework === outcomeFramework(read.frameworks)?.id);
  const [report] = withOutcome;
  if (!report) throw new Error('The corpus gave no report with an outcome.');
  copyFileSync(inspectionsFile(projectContent), join(root, 'inspections.csv'));
  const newer = ',Anyshire,inconsistent,2026-10-05,2026-10-09,2026-11-20,,full,3 years,3 years,https://example.org/newer.pdf,report text';
  appendFileSync(join(root, 'inspections.csv'), `${report.partnership}${newer}\n`);
  execFileSync(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: root, OUT_DIR: dist, CACHE_DIR: join(folder, 'cache'), BASE_PATH: '/' },
    // its list of pages is longer than what a pipe is read for
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { content } = readContentFolder(root);
  return { dist, content, withOutcome, ingested: `${stdout}\n${stderr}`, outdated: { partnership: report.partnership, report: report.id } };
}
