import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { replaceEntries } from '../../src/content/replace-entries.ts';
import { recoverFolder, replaceFolder } from '../../src/content/replace-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const content = join(import.meta.dirname, '../../src/content');
const killer = join(import.meta.dirname, '../commands/kill-at-step.mjs');

function site(folder: string, name: string): string {
  mkdirSync(join(folder, 'pages'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), name);
  writeFileSync(join(folder, 'pages/index.html'), name);
  writeFileSync(join(folder, `${name}.css`), name);
  return folder;
}

const files = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
const isSite = (folder: string, name: string) =>
  files(folder).join() === ['index.html', `${name}.css`, 'pages', 'pages/index.html'].sort().join() &&
  readFileSync(join(folder, 'pages/index.html'), 'utf8') === name;

/** Replaces a folder in a process of its own, which is killed right before its nth change to the disk. */
function replaceKilled(out: string, ready: string, killAt: number, how = 'replaceFolder') {
  const module = join(content, how === 'replaceFolder' ? 'replace-folder.ts' : 'replace-entries.ts');
  const code = `import { ${how} } from ${JSON.stringify(module)}; ${how}(${JSON.stringify(out)}, ${JSON.stringify(ready)});`;
  const options = { encoding: 'utf8', env: { ...process.env, KILL_AT: String(killAt) } } as const;
  return spawnSync(process.execPath, ['--import', killer, '--input-type=module', '--eval', code], options);
}

/** @param other where the new site is made; a folder on another disk is copied */
function killEverywhere(folder: string, other: string): number {
  const whole = replaceKilled(site(join(folder, 'first'), 'old'), site(join(other, 'ready-0'), 'new'), 0);
  const steps = Number(/changes to the disk: (\d+)/.exec(whole.stderr)?.[1]);
  assert.ok(steps >= 4, whole.stderr);
  for (let at = 1; at <= steps; at++) {
    const parent = join(folder, `at-${at}`);
    const out = site(join(parent, 'dist'), 'old');
    const ready = site(join(other, `ready-${at}`), 'new');
    assert.equal(replaceKilled(out, ready, at).signal, 'SIGKILL');
    recoverFolder(out);
    assert.ok(isSite(out, 'old') || isSite(out, 'new'), `killed before change ${at}: ${files(out)}`);
    assert.deepEqual(readdirSync(parent), ['dist'], `killed before change ${at}`);
    replaceFolder(out, site(join(other, 'next'), 'next'));
    assert.ok(isSite(out, 'next'));
    assert.deepEqual(readdirSync(parent), ['dist']);
  }
  return steps;
}

test('a process that is killed while it replaces a folder leaves the former one or the new one', (t) => {
  const folder = temporaryFolder(t);
  killEverywhere(folder, folder);
});

test('so does one that replaces it from another disk', (t) => {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return t.skip('there is no /dev/shm');
  const folder = temporaryFolder(t);
  killEverywhere(folder, temporaryFolder(t, memory));
});

test('where only what is in a folder can be replaced, a swap that had begun is ended', (t) => {
  const folder = temporaryFolder(t);
  const whole = replaceKilled(site(join(folder, 'first'), 'old'), site(join(folder, 'ready'), 'new'), 0, 'replaceEntries');
  const steps = Number(/changes to the disk: (\d+)/.exec(whole.stderr)?.[1]);
  for (let at = 1; at <= steps; at++) {
    const out = site(join(folder, `at-${at}`), 'old');
    assert.equal(replaceKilled(out, site(join(folder, `ready-${at}`), 'new'), at, 'replaceEntries').signal, 'SIGKILL');
    recoverFolder(out);
    assert.ok(isSite(out, 'old') || isSite(out, 'new'), `killed before change ${at}: ${files(out)}`);
    replaceEntries(out, site(join(folder, 'next'), 'next'));
    assert.ok(isSite(out, 'next'));
  }
});

test('a folder that is not there yet is put in place', (t) => {
  const folder = temporaryFolder(t);
  const out = join(folder, 'deep/dist');
  replaceFolder(out, site(join(folder, 'ready'), 'new'));
  assert.ok(isSite(out, 'new'));
});

test('a symbolic link to the folder stays, and so does the history kept in it', (t) => {
  const folder = temporaryFolder(t);
  const real = site(join(folder, 'real'), 'old');
  mkdirSync(join(real, '.git'));
  writeFileSync(join(real, '.git/HEAD'), 'ref');
  symlinkSync(real, join(folder, 'dist'));
  replaceFolder(join(folder, 'dist'), site(join(folder, 'ready'), 'new'));
  assert.deepEqual(files(real), ['.git', '.git/HEAD', 'index.html', 'new.css', 'pages', 'pages/index.html']);
  assert.deepEqual(readdirSync(folder).sort(), ['dist', 'real']);
});

test('what another process is doing beside the folder is left to it', (t) => {
  const folder = temporaryFolder(t);
  const out = site(join(folder, 'dist'), 'old');
  const theirs = site(join(folder, `.dist.next-${process.ppid}/copying`), 'theirs');
  replaceFolder(out, site(join(folder, 'ready'), 'new'));
  assert.ok(isSite(out, 'new') && isSite(theirs, 'theirs'));
});

test('where the new folder cannot be moved, the former one stays', (t) => {
  const folder = temporaryFolder(t);
  const out = site(join(folder, 'dist'), 'old');
  assert.throws(() => replaceFolder(out, join(folder, 'nowhere')), { code: 'ENOENT' });
  assert.ok(isSite(out, 'old'));
  assert.deepEqual(readdirSync(folder), ['dist']);
});
