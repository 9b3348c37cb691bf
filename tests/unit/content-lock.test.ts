import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { withContentLock } from '../../src/content/content-lock.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const module = join(import.meta.dirname, '../../src/content/content-lock.ts');

test('a folder is written to by one at a time, and whoever waits is told by whom', async (t) => {
  const root = temporaryFolder(t);
  const events: string[] = [];
  const told: string[] = [];
  let release = () => {};
  const first = withContentLock(root, 'npm run first', () => {
    events.push('first begins');
    return new Promise<void>((resolve) => {
      release = () => {
        events.push('first ends');
        resolve();
      };
    });
  });
  const second = withContentLock(
    root,
    'npm run second',
    () => events.push('second'),
    (sentence) => {
      told.push(sentence);
      release();
    },
  );
  await Promise.all([first, second]);
  assert.deepEqual(events, ['first begins', 'first ends', 'second']);
  assert.equal(told.length, 1);
  assert.match(told[0] ?? '', new RegExp(`^waiting for “npm run first” \\(process ${process.pid}\\), which has been using ${root} since`));
});

test('the lock of a process that was killed holds nobody up', async (t) => {
  const root = temporaryFolder(t);
  const code = `import { withContentLock } from ${JSON.stringify(module)};
    await withContentLock(${JSON.stringify(root)}, 'npm run killed', () => { console.log('held'); return new Promise((resolve) => setTimeout(resolve, 1e9)); });`;
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  let wasToldOf: string | undefined;
  await withContentLock(
    root,
    'npm run next',
    () => {},
    (sentence) => {
      wasToldOf = sentence;
      holder.kill('SIGKILL');
    },
  );
  assert.match(wasToldOf ?? '', /“npm run killed” \(process \d+\)/);
});

test('what fails within the lock gives it back', async (t) => {
  const root = temporaryFolder(t);
  await assert.rejects(
    withContentLock(root, 'npm run first', () => {
      throw new Error('no');
    }),
    /^Error: no$/,
  );
  assert.equal(await withContentLock(root, 'npm run second', () => 'done'), 'done');
});

test('a file in the lock’s place that is no lock is named', async (t) => {
  const root = temporaryFolder(t);
  await withContentLock(root, 'npm run first', () => {});
  writeFileSync(join(root, '.pending/lock'), 'x'.repeat(5000));
  await assert.rejects(
    withContentLock(root, 'npm run second', () => {}),
    /lock: this is not the lock that belongs there; delete it/,
  );
});
