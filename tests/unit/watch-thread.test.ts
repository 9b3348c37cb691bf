import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import test from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { watchThread } from '../../src/documents/watch-thread.ts';

/** A thread that runs code, and what the watch says of it; the thread ends with the test. */
function excessOf(
  t: { after: (end: () => unknown) => void },
  code: string,
  seconds: number,
  memoryBytes: number,
  idleLooks?: number,
): Promise<string> {
  const thread = new Worker(code, { eval: true });
  return new Promise((resolve) => {
    const stop = watchThread(
      thread,
      { seconds, memoryBytes },
      (what) => {
        stop();
        resolve(what);
      },
      idleLooks,
    );
    t.after(() => thread.terminate());
  });
}

test('a thread that works without end has too much time', async (t) => {
  assert.equal(await excessOf(t, 'for (;;);', 1, Number.POSITIVE_INFINITY), 'time');
});

test('a thread that keeps ever more has too much memory', async (t) => {
  const code = 'const kept = []; setInterval(() => kept.push(new Uint8Array(1e6).fill(1)), 1)';
  assert.equal(await excessOf(t, code, Number.POSITIVE_INFINITY, 50_000_000), 'memory');
});

test('a thread that waits for what never comes is at a standstill', async (t) => {
  assert.equal(
    await excessOf(t, "require('node:worker_threads').parentPort.on('message', () => {})", 60, Number.POSITIVE_INFINITY, 5),
    'standstill',
  );
});

test('a run that was suspended for longer than the limit is not too slow', async (t) => {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../hostile/work-a-little.ts'), '2', '0.5'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => child.kill('SIGKILL'));
  const said: string[] = [];
  const ended = once(child, 'close');
  child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text));
  await once(child.stdout, 'data');
  child.kill('SIGSTOP');
  await wait(3000);
  child.kill('SIGCONT');
  await ended;
  assert.equal(said.join(''), 'begun\ndone\n');
});
