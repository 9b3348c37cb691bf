import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import test from 'node:test';
import { withContentLock } from '../../src/content/content-lock.ts';
import { project } from '../commands/run-command.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const env = (content: string, out: string) => ({ ...process.env, CONTENT_DIR: content, OUT_DIR: out, ASTRO_TELEMETRY_DISABLED: '1' });

test('a build waits for a command that writes content, and is stopped by Ctrl-C with the former site in its place', async (t) => {
  const folder = temporaryFolder(t);
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  for (const one of [content, out]) mkdirSync(one);
  writeFileSync(join(out, 'index.html'), 'former');
  await withContentLock(content, 'npm run ingest', async () => {
    const child = spawn(process.execPath, ['scripts/build.ts'], {
      cwd: project,
      env: env(content, out),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      said.push(part);
      if (said.join('').includes('“npm run ingest”')) child.kill('SIGINT');
    });
    const [stdout, [status]] = await Promise.all([text(child.stdout), once(child, 'close')]);
    assert.equal(status, 130, said.join(''));
    assert.match(said.join(''), /^waiting for “npm run ingest” \(process \d+\), which has been using .*content since/m);
    assert.equal(stdout, '');
  });
  assert.equal(readFileSync(join(out, 'index.html'), 'utf8'), 'former');
  assert.deepEqual(readdirSync(folder).sort(), ['content', 'site']);
});

test('a build that can be written nowhere says so before it begins', (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'file'), '');
  const options = { cwd: project, env: env(join(folder, 'content'), join(folder, 'file')), encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], options);
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /file: part of the path is a file, not a folder\n {2}→ /);
  assert.doesNotMatch(stderr, /^\s+at /m);
});
