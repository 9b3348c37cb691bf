import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { temporaryFolder } from '../temporary-folder.ts';

const module = new URL('../../scripts/command/keep-compiled.ts', import.meta.url).href;
const program = `const { keepCompiled } = await import(${JSON.stringify(module)}); keepCompiled(); console.log(process.env.NODE_COMPILE_CACHE ?? '');`;
const folderWith = (env: NodeJS.ProcessEnv) =>
  spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  }).stdout.trim();

test('threads keep what they compile in a folder beside the packages', () => {
  const folder = folderWith({ NODE_COMPILE_CACHE: '' });
  assert.equal(folder, join(import.meta.dirname, '../../node_modules/.cache/compiled'));
  assert.ok(existsSync(folder));
});

test('a folder that was chosen for it is kept to, and none is used where it is switched off', (t) => {
  const chosen = temporaryFolder(t);
  assert.equal(folderWith({ NODE_COMPILE_CACHE: chosen }), chosen);
  assert.equal(folderWith({ NODE_COMPILE_CACHE: '', NODE_DISABLE_COMPILE_CACHE: '1' }), '');
});
