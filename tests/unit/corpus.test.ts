import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { runIngest } from '../run-ingest.ts';
import { fullScore, shared } from '../run-score.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const skip = existsSync(join(shared, 'corpus')) ? false : 'there is no ../shared/corpus beside the project';

test('all 42 official PDFs are taken, and agree with what readers found', { skip }, (t) => {
  const content = temporaryFolder(t);
  const { status, stdout, stderr } = runIngest('--content', content, join(shared, 'corpus'));
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^42 taken, 0 unchanged, 0 refused/m);
  fullScore(t, 'score-structure.mjs', content, 'structure');
});

test('themes agree with what readers gave, and the tagger is what training gives', { skip }, (t) => {
  const content = temporaryFolder(t);
  runIngest('--content', content, join(shared, 'corpus'));
  const run = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8', cwd: join(import.meta.dirname, '../..') });
  const labels = join(shared, 'gold/themes/dev.jsonl');
  const score = run(join(shared, 'tools/score-themes.mjs'), '--content', content, '--gold', labels, '--min-f1', '0.85');
  const last = score.stdout.trim().split('\n').at(-1) ?? '';
  t.diagnostic(last);
  assert.equal(score.status, 0, last);
  assert.ok(Number(/most central theme tagged ([\d.]+)/.exec(last)?.[1]) >= 0.93, last);
  const reports = ['corpus', 'corpus-ilacs'].flatMap((name) => ['--reports', join(shared, name)]);
  const training = run('scripts/train.ts', ...reports, '--labels', labels, '--check');
  assert.equal(training.status, 0, training.stderr);
  t.diagnostic(training.stdout.trim());
  const unseen = [...training.stdout.matchAll(/cross-validated by report .*?micro F1 ([\d.]+)/g)].map(([, f1]) => Number(f1));
  assert.ok(unseen.length === 3 && unseen.every((f1) => f1 >= 0.8), training.stdout);
});
