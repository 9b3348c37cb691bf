import assert from 'node:assert/strict';
import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectContent } from '../../src/content/content-folder.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { findingFile } from '../../src/domain/schemas/finding-file.ts';
import { findingEntry } from '../../src/site/exports/finding-entry.ts';
import { reportEntry } from '../../src/site/exports/report-entry.ts';
import { runIngest } from '../run-ingest.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const id = 'hartlepool-2023-03';
const archived = 'https://archive.example/2026/report.pdf';

test('the address of an archived copy goes from source.yml into the report, its JSON and that of its findings', (t) => {
  const root = temporaryFolder(t);
  const given = join(root, 'sources', id);
  cpSync(join(projectContent, 'sources', id), given, { recursive: true });
  runIngest('--content', root, given);
  const report = () => readFileSync(join(root, `reports/${id}.md`), 'utf8');
  assert.doesNotMatch(report(), /archived/);
  appendFileSync(join(given, 'source.yml'), `archived: ${archived}\n`);
  assert.match(runIngest('--content', root, given).stdout, /^1 taken/m);
  assert.ok(report().includes(`\n  archived: ${archived}\n`));

  const content = indexContent(readContentFolder(root).content);
  const [entry] = content.reports;
  const [finding] = content.findings;
  assert.ok(entry && finding);
  const address = (path: string) => `https://example.org${path}`;
  assert.equal(reportEntry(content, entry, address).source.archived, archived);
  const file = findingFile.parse(JSON.parse(JSON.stringify(findingEntry(content, finding, address))));
  assert.equal(file.official.archived, archived);
});
