import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

const project = join(import.meta.dirname, '..');

/** Official reports and labels made by readers, kept beside the project: they are not ours to commit. */
export const shared = join(project, '../shared');

/** Scores what was read against labels; what falls short of a full score fails the test. @param tool its name in `tools` @param labels in `gold` */
export function fullScore(t: TestContext, tool: string, content: string, labels: string): void {
  const score = spawnSync(
    process.execPath,
    [join(shared, 'tools', tool), '--content', content, '--gold', join(shared, 'gold', labels), '--min', '1'],
    { encoding: 'utf8', cwd: project },
  );
  t.diagnostic(score.stdout.trim().split('\n').at(-1) ?? '');
  assert.equal(score.status, 0, score.stdout);
}
