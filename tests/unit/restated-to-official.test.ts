import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { checkLedger } from '../../src/content/checks/check-ledger.ts';
import { projectContent } from '../../src/content/content-folder.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { readLedgerFile } from '../../src/content/read-ledger-file.ts';
import { runIngest } from '../run-ingest.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const document = join(import.meta.dirname, '../../../shared/corpus/hertfordshire-2023-11-10.pdf');
const skip = existsSync(document) ? false : 'there is no ../shared/corpus beside the project';
const id = 'hertfordshire-2023-07';

test('the official document over the restated report keeps all ids, and the restated wording of each', { skip }, (t) => {
  const content = temporaryFolder(t);
  for (const name of ['findings', 'reports', 'ledger.jsonl']) cpSync(join(projectContent, name), join(content, name), { recursive: true });
  const before = readContentFolder(content).content.findings.filter(({ report }) => report === id);
  const { status, stderr } = runIngest('--content', content, document);
  assert.equal(status, 0, stderr);
  const { content: values } = readContentFolder(content);
  const after = values.findings.filter(({ report }) => report === id);
  assert.equal(after.length, 45);
  assert.deepEqual(after.map((finding) => finding.id).sort(), before.map((finding) => finding.id).sort());
  assert.ok(after.every(({ wording }) => wording === 'official'));
  for (const finding of before) {
    const version = values.versions.find((one) => one.id === finding.id && one.version === 1);
    assert.deepEqual([version?.wording, version?.body], ['restated', finding.body]);
  }
  assert.deepEqual(
    checkLedger(
      readLedgerFile(content),
      values.findings.map((finding) => finding.id),
      values.versions,
    ),
    [],
  );
});

test('where the official document has other findings than the restated report nothing is written, and the reason is told', {
  skip,
}, (t) => {
  const content = temporaryFolder(t);
  const source = join(content, 'sources');
  cpSync(join(projectContent, 'sources', id), source, { recursive: true });
  const path = join(source, 'report.md');
  const lines = readFileSync(path, 'utf8').split('\n');
  const bullet = lines.findIndex((line) => line.startsWith('- '));
  writeFileSync(path, lines.toSpliced(bullet, 1).join('\n'));
  runIngest('--content', content, source);
  const ledger = readFileSync(join(content, 'ledger.jsonl'), 'utf8');
  const { status, stderr } = runIngest('--content', content, document);
  assert.equal(status, 1);
  assert.match(stderr, /do not match one to one: \d+ findings ef-… are known, and this has \d+ \[other-count\]/);
  assert.equal(readFileSync(join(content, 'ledger.jsonl'), 'utf8'), ledger);
});
