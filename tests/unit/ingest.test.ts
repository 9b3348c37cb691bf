import assert from 'node:assert/strict';
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { readLedger } from '../../src/content/ledger-text.ts';
import { runIngest } from '../run-ingest.ts';
import { snapshot, temporaryFolder } from '../temporary-folder.ts';

const sources = join(import.meta.dirname, '../../content/sources');

test('ingesting twice changes nothing, and reads nothing again', (t) => {
  const content = temporaryFolder(t);
  assert.equal(runIngest('--content', content, sources).status, 0);
  const once = snapshot(content);
  const { stdout } = runIngest('--content', content, sources);
  assert.match(stdout, /^0 taken, 6 unchanged, 0 refused/m);
  assert.deepEqual(snapshot(content), once);
});

test('a file that was changed by hand is written anew', (t) => {
  const content = temporaryFolder(t);
  runIngest('--content', content, sources);
  const once = snapshot(content);
  appendFileSync(join(content, 'findings/hertfordshire-2023-07/pa-1.md'), 'more\n');
  assert.match(runIngest('--content', content, sources).stdout, /^1 taken, 5 unchanged/m);
  assert.deepEqual(snapshot(content), once);
});

test('threads and shards give the same content as one run', (t) => {
  const [one, many, shards] = [temporaryFolder(t), temporaryFolder(t), temporaryFolder(t)];
  runIngest('--content', one, '--workers', '1', sources);
  runIngest('--content', many, '--workers', '2', sources);
  for (const shard of ['2/3', '3/3', '1/3']) runIngest('--content', shards, '--shard', shard, sources);
  assert.deepEqual(snapshot(many), snapshot(one));
  assert.deepEqual(snapshot(shards), snapshot(one));
});

test('a new wording of a known finding gets a further line in the ledger, and the id stays', (t) => {
  const [content, changed] = [temporaryFolder(t), temporaryFolder(t)];
  cpSync(join(sources, 'hartlepool-2023-03'), changed, { recursive: true });
  runIngest('--content', content, changed);
  const path = join(changed, 'report.md');
  const text = readFileSync(path, 'utf8');
  const last = text.lastIndexOf('. |');
  writeFileSync(path, `${text.slice(0, last)}, and soon${text.slice(last)}| Leaders should also say what they did. |\n`);
  runIngest('--content', content, changed);
  const versions = readLedger(readFileSync(join(content, 'ledger.jsonl'), 'utf8')).filter(({ id }) => /ia-[34]$/.test(id));
  assert.deepEqual(
    versions.map(({ id, version }) => `${id} ${version}`),
    ['hartlepool-2023-03/ia-3 1', 'hartlepool-2023-03/ia-3 2', 'hartlepool-2023-03/ia-4 1'],
  );
});

test('the day on which a report was read comes from its folder or the command, and never from the clock', (t) => {
  const [content, given] = [temporaryFolder(t), temporaryFolder(t)];
  cpSync(join(sources, 'hartlepool-2023-03/report.md'), join(given, 'report.md'));
  const report = () => readFileSync(join(content, 'reports/hartlepool-2023-03.md'), 'utf8');
  assert.match(runIngest('--content', content, given).stdout, /^1 without a day of reading: say it with --retrieved DAY/m);
  assert.doesNotMatch(report(), /retrieved/);
  const dated = runIngest('--content', content, '--retrieved', '2026-11-25', given);
  assert.match(dated.stdout, /^1 taken/m);
  assert.doesNotMatch(dated.stdout, /without a day/);
  assert.match(report(), /^ {2}retrieved: "2026-11-25"$/m);
  writeFileSync(join(given, 'manifest.json'), JSON.stringify([{ file: 'report.md', retrieved: '2026-11-24' }]));
  assert.match(runIngest('--content', content, '--retrieved', '2026-11-25', given).stdout, /^1 taken/m);
  assert.match(report(), /^ {2}retrieved: "2026-11-24"$/m);
  assert.match(runIngest('--content', content, '--retrieved', '2026-11-25').stderr, /--retrieved wants a PATH/);
});
