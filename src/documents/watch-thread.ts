import type { Worker } from 'node:worker_threads';
import type { Limits } from './limits.ts';

/** What a thread has exceeded; `standstill`: it waits for something that never comes. */
export type Excess = 'time' | 'memory' | 'standstill';

/** How often a thread is sampled, in milliseconds. */
const every = 200;
/** Samples in a row in which it did nothing. Reports are read from memory, so there is nothing to wait for. */
const mostIdleLooks = 300;

/**
 * Samples a thread and reports once what it has exceeded. Time is the thread's own processor time: a machine that is busy or
 * asleep makes no report too slow.
 * @returns a function that ends the watch
 */
export function watchThread(
  thread: Worker,
  { seconds, memoryBytes }: Pick<Limits, 'seconds' | 'memoryBytes'>,
  onExcess: (what: Excess) => void,
  idleLooks: number = mostIdleLooks,
): () => void {
  let begun: number | undefined;
  let before = thread.performance.eventLoopUtilization();
  let looksIdle = 0;
  const look = async (): Promise<Excess | undefined> => {
    const [{ user, system }, { used_heap_size, external_memory }] = await Promise.all([thread.cpuUsage(), thread.getHeapStatistics()]);
    begun ??= user + system;
    const now = thread.performance.eventLoopUtilization();
    // Sampling itself keeps it busy for a moment. Both are 0 until a new thread has loaded its code.
    const [worked, waited] = [now.active - before.active, now.idle - before.idle];
    looksIdle = waited > 10 * worked ? looksIdle + 1 : 0;
    before = now;
    if (used_heap_size + external_memory > memoryBytes) return 'memory';
    if (user + system - begun > seconds * 1_000_000) return 'time';
    return looksIdle >= idleLooks ? 'standstill' : undefined;
  };
  const watch = setInterval(async () => {
    // A thread that has just ended has no figures.
    const excess = await look().catch(() => undefined);
    if (excess) onExcess(excess);
  }, every);
  return () => clearInterval(watch);
}
