import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { besideSite, runBuild } from '../commands/run-build.ts';
import { runCommand } from '../commands/run-command.ts';
import { ingested } from '../commands/scenarios.ts';
import { snapshot, temporaryFolder } from '../temporary-folder.ts';

const kills = 64;

test('a build that is killed leaves the former site or the new one, and the next build ends as if undisturbed', async (t) => {
  const folder = temporaryFolder(t);
  const content = join(folder, 'content');
  const cache = join(folder, 'cache');
  const [former, whole, out] = [join(folder, 'former/site'), join(folder, 'whole/site'), join(folder, 'out/site')];
  ingested(content);
  assert.equal((await runBuild({ content, out: former, cache })).status, 0);
  assert.equal(runCommand(['ingest', '--content', content, `${content}-editions/second`]).status, 0);
  const undisturbed = await runBuild({ content, out: whole, cache });
  assert.equal(undisturbed.status, 0);
  const [before, after] = [snapshot(former), snapshot(whole)];
  assert.notDeepEqual(before, after);
  let cut = 0;
  for (let trial = 1; trial <= kills; trial++) {
    rmSync(out, { recursive: true, force: true });
    cpSync(former, out, { recursive: true });
    const last = Math.ceil((trial * undisturbed.lines) / kills);
    const { signal } = await runBuild({ content, out, cache }, (_line, number, kill) => {
      if (number === last) kill('SIGKILL');
    });
    if (signal === 'SIGKILL') cut++;
    const left = snapshot(out).join('\n');
    assert.ok(left === before.join('\n') || left === after.join('\n'), `killed after line ${last}: the site is neither`);
    assert.equal((await runBuild({ content, out, cache })).status, 0);
    assert.deepEqual(snapshot(out), after, `killed after line ${last}`);
    assert.deepEqual(besideSite(out), []);
  }
  assert.ok(cut >= 60, `only ${cut} of ${kills} builds were killed before they had ended`);
  t.diagnostic(`${cut} kills over ${undisturbed.lines} lines of output`);
});
