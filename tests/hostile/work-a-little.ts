import { Worker } from 'node:worker_threads';
import { watchThread } from '../../src/documents/watch-thread.ts';

/** Works for some seconds of a thread's processor time (second argument) under a watch that allows so many (first). */
const [allowed = 0, needed = 0] = process.argv.slice(2).map(Number);
const code = `
const { parentPort } = require('node:worker_threads');
const start = process.threadCpuUsage();
const used = () => { const { user, system } = process.threadCpuUsage(start); return user + system; };
parentPort.postMessage('begun');
while (used() < ${needed * 1_000_000});
parentPort.postMessage('done');
`;
const thread = new Worker(code, { eval: true });
const stop = watchThread(thread, { seconds: allowed, memoryBytes: Number.POSITIVE_INFINITY }, (what) => {
  console.log(what);
  process.exit(1);
});
thread.on('message', (text: string) => {
  console.log(text);
  if (text === 'done') stop();
});
