import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { runIngest } from '../run-ingest.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Official reports and labels made by readers, kept beside the project: they are not ours to commit. */
const shared = join(import.meta.dirname, '../../../shared');
const skip = existsSync(join(shared, 'corpus')) ? false : 'there is no ../shared/corpus beside the project';

test('all 42 official PDFs are taken, and agree with what readers found', { skip, timeout: 300_000 }, (t) => {
  const content = temporaryFolder(t);
  const { status, stdout, stderr } = runIngest('--content', content, join(shared, 'corpus'));
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^42 taken, 0 unchanged, 0 refused/m);
  const score = spawnSync(
    process.execPath,
    [join(shared, 'tools/score-structure.mjs'), '--content', content, '--gold', join(shared, 'gold/structure'), '--min', '1'],
    { encoding: 'utf8', cwd: join(import.meta.dirname, '../..') },
  );
  t.diagnostic(score.stdout.trim().split('\n').at(-1) ?? '');
  assert.equal(score.status, 0, score.stdout);
});
