import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { project } from '../commands/run-command.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = join(project, '.github/workflows');
const step = z.object({ id: z.string(), run: z.string(), uses: z.string(), with: z.record(z.string(), z.unknown()) }).partial();
const job = z.looseObject({ 'runs-on': z.string(), needs: z.string().optional(), steps: z.array(step) });
const workflow = z.looseObject({
  name: z.string(),
  on: z.looseObject({}),
  permissions: z.record(z.string(), z.literal('read')),
  jobs: z.record(z.string(), job),
});
const read = (file: string) => workflow.parse(parse(readFileSync(join(folder, file), 'utf8')));
const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

for (const file of readdirSync(folder)) {
  test(`${file} is a workflow whose jobs and commands are there, and whose scripts no value is written into`, () => {
    const { jobs } = read(file);
    for (const [name, { needs, steps }] of Object.entries(jobs)) {
      assert.ok(needs === undefined || needs in jobs, `${name} needs ${needs}`);
      for (const { run, uses } of steps) {
        assert.equal(run === undefined, uses !== undefined, name);
        for (const [, script = ''] of run?.matchAll(/npm run ([\w:]+)/g) ?? []) assert.ok(script in scripts, script);
        assert.doesNotMatch(run ?? '', /\$\{\{/);
      }
    }
  });
}

test('site.yml lists its parts, and packed and joined they are one folder', { skip: process.platform === 'win32' }, (t) => {
  const steps = Object.values(read('site.yml').jobs).flatMap((one) => one.steps);
  const here = temporaryFolder(t);
  const output = join(here, 'output');
  const run = (wanted: string, env: Record<string, string>) => {
    const lines = steps.find(({ id }) => id === wanted)?.run ?? assert.fail(wanted);
    return spawnSync('bash', ['-e', '-c', lines], { cwd: here, encoding: 'utf8', env: { ...process.env, GITHUB_OUTPUT: output, ...env } });
  };
  assert.equal(run('list', { PARTS: '3' }).status, 0);
  assert.equal(readFileSync(output, 'utf8'), 'parts=[1,2,3]\n');
  for (const wrong of ['', '0', '1; ls', '100']) assert.equal(run('list', { PARTS: wrong }).status, 1, wrong);

  mkdirSync(join(here, 'parts'));
  for (const part of ['1', '2']) {
    mkdirSync(join(here, 'part/areas', part), { recursive: true });
    writeFileSync(join(here, 'part/areas', part, 'index.html'), part);
    assert.equal(run('pack', { PART: part }).status, 0);
    renameSync(join(here, `part-${part}.tar`), join(here, 'parts', `part-${part}.tar`));
    rmSync(join(here, 'part'), { recursive: true });
  }
  const { status, stderr } = run('join', { PARTS: '2' });
  assert.equal(status, 0, stderr);
  for (const part of ['1', '2']) assert.equal(readFileSync(join(here, 'dist/areas', part, 'index.html'), 'utf8'), part);
});
