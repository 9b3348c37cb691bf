import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { runBuild } from '../commands/run-build.ts';
import { type Ended, runAtOnce, runCommand } from '../commands/run-command.ts';
import { ingested } from '../commands/scenarios.ts';
import { snapshot, temporaryFolder } from '../temporary-folder.ts';

const trials = 30;

test('a build beside an ingest shows the content before it or after it, and the ingest loses nothing', async (t) => {
  const folder = temporaryFolder(t);
  const [before, content, cache, out] = [join(folder, 'before'), join(folder, 'content'), join(folder, 'cache'), join(folder, 'site')];
  const second = `${before}-editions/second`;
  const reset = () => {
    rmSync(content, { recursive: true, force: true });
    cpSync(before, content, { recursive: true });
  };
  ingested(before);
  reset();
  const undisturbed = await runBuild({ content, out, cache });
  assert.equal(undisturbed.status, 0, undisturbed.stderr);
  const siteBefore = snapshot(out).join('\n');
  assert.equal(runCommand(['ingest', '--content', content, second]).status, 0);
  const contentAfter = snapshot(content);
  assert.equal((await runBuild({ content, out, cache })).status, 0);
  const siteAfter = snapshot(out).join('\n');
  assert.notEqual(siteBefore, siteAfter);
  const seen = { before: 0, after: 0 };
  for (let trial = 0; trial < trials; trial++) {
    reset();
    // Every third one starts with the build, the others when it has printed so many lines: most of them while it reads content.
    const at = trial % 3 === 0 ? 0 : trial % 3 === 1 ? 1 + (trial % 12) : Math.ceil((trial * undisturbed.lines) / trials);
    let ingesting: Promise<Ended[]> | undefined;
    const start = () => {
      ingesting ??= runAtOnce([['ingest', '--content', content, second]]);
    };
    if (at === 0) start();
    const built = await runBuild({ content, out, cache }, (_line, number) => {
      if (number >= at) start();
    });
    const [ingestion] = (await ingesting) ?? [];
    assert.equal(built.status, 0, built.stderr);
    assert.equal(ingestion?.status, 0, ingestion?.stderr);
    assert.deepEqual(snapshot(content), contentAfter, `trial ${trial}`);
    const site = snapshot(out).join('\n');
    assert.ok(site === siteBefore || site === siteAfter, `trial ${trial}: the site mixes two states of the content`);
    seen[site === siteBefore ? 'before' : 'after']++;
  }
  t.diagnostic(`${trials} trials: ${seen.before} sites of the content before, ${seen.after} of the content after`);
});
