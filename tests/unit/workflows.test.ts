import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Declaration } from '../../scripts/command/declaration.ts';
import { readArguments } from '../../scripts/command/read-arguments.ts';
import { workflowProblems } from '../../scripts/workflows/workflow-problems.ts';
import { project } from '../commands/run-command.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = join(project, '.github/workflows');
const step = z.object({ id: z.string(), run: z.string(), uses: z.string(), with: z.record(z.string(), z.unknown()) }).partial();
const access = z.record(z.string(), z.enum(['read', 'write']));
const job = z.looseObject({ 'runs-on': z.string(), needs: z.string().optional(), permissions: access.optional(), steps: z.array(step) });
const workflow = z.looseObject({
  name: z.string(),
  on: z.looseObject({}),
  permissions: z.record(z.string(), z.literal('read')),
  jobs: z.record(z.string(), job),
});
const read = (file: string) => workflow.parse(parse(readFileSync(join(folder, file), 'utf8')));
const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** What jobs may write; all others only read. */
const mayWrite: Readonly<Record<string, readonly string[]>> = {
  'pages.yml publish': ['id-token', 'pages'],
  'update.yml keep': ['actions', 'contents', 'pull-requests'],
};

/** Checks that each command in lines of a shell is there, and takes what it is given. */
async function assertCommands(lines: string): Promise<void> {
  for (const [, script = '', given = ''] of lines.matchAll(/npm run (?:--silent )?([\w:]+)(?: -- ([^\n;&|>#`]+))?/g)) {
    assert.ok(script in scripts, script);
    const file = /^node (scripts\/\S+\.ts)/.exec(scripts[script] ?? '')?.[1];
    if (!file) assert.equal(given, '', `${script} takes nothing`);
    else {
      const { default: declared } = (await import(join(project, file))) as { default: Declaration };
      const typed = given.replaceAll(/"?\$\w+(\/\$\w+)?"?/g, (_, parts) => (parts ? '1/2' : 'x'));
      assert.ok(readArguments(declared, typed.split(' ').filter(Boolean)), script);
    }
  }
}

for (const file of readdirSync(folder)) {
  test(`${file} is a workflow whose jobs and commands are there, and whose scripts no value is written into`, async () => {
    const { jobs } = read(file);
    for (const [name, { needs, permissions = {}, steps }] of Object.entries(jobs)) {
      assert.ok(needs === undefined || needs in jobs, `${name} needs ${needs}`);
      const written = Object.keys(permissions).filter((what) => permissions[what] === 'write');
      assert.deepEqual(written.sort(), mayWrite[`${file} ${name}`] ?? [], name);
      // Code of packages runs only where nothing can be written.
      if (written.length > 0) for (const { run } of steps) assert.doesNotMatch(run ?? '', /\bnpm\b/);
      for (const { run, uses } of steps) {
        assert.equal(run === undefined, uses !== undefined, name);
        await assertCommands(run ?? '');
        assert.doesNotMatch(run ?? '', /\$\{\{/);
      }
    }
  });

  test(`GitHub’s own reader finds nothing wrong with ${file}`, async () => {
    assert.deepEqual(await workflowProblems(file, readFileSync(join(folder, file), 'utf8')), []);
  });
}

test('what runs outside GitHub calls commands that are there', async () => {
  const read = (file: string) => readFileSync(join(project, file), 'utf8');
  for (const file of ['Dockerfile', 'deploy/update-and-publish.sh']) await assertCommands(read(file));
  for (const [lines] of read('docs/deploying.md').matchAll(/^```sh\n[^`]*/gm)) await assertCommands(lines);
});

const mistakes: Readonly<Record<string, readonly [whole: string, broken: string]>> = {
  'a key that no job has': ['runs-on: ubuntu-latest', 'run-on: ubuntu-latest'],
  'a job that is not there': ['needs: part', 'needs: parts'],
  'a context that is not there': ['vars.SITE_URL', 'var.SITE_URL'],
  'an output of no step': ['steps.list.outputs', 'steps.lists.outputs'],
  'a permission that is none': ['contents: read', 'contents: raed'],
  'an expression without an end': ["'/' }}", "'/'"],
  'a time that is none': ['  workflow_dispatch:', "  schedule:\n    - cron: '99 4 * * 1'\n  workflow_dispatch:"],
  'a step that runs and uses': ['- run: npm ci', '- run: npm ci\n        uses: actions/checkout@v6'],
  'an event that is none': ['workflow_dispatch:', 'workflow_dispach:'],
  'a property that is none': ['needs.plan.outputs', 'needs.plan.output'],
  'a function that is none': ['fromJSON', 'fromJson2'],
};
for (const [name, [whole, broken]] of Object.entries(mistakes)) {
  test(`GitHub’s own reader finds ${name}, with its line`, async () => {
    const text = readFileSync(join(folder, 'site.yml'), 'utf8');
    assert.ok(text.includes(whole));
    const [first] = await workflowProblems('site.yml', text.replace(whole, broken));
    assert.match(first?.reason ?? '', /\w/);
    assert.ok((first?.line ?? 0) > 1);
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
