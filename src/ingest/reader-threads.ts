import { Piscina } from 'piscina';
import { type Limits, limits as usual } from './limits.ts';
import type { ReadReport, ReportInput } from './read-report.ts';
import { refused } from './refused.ts';
import { type Excess, watchThread } from './watch-thread.ts';

/** Inputs of every report alike; they are sent to a thread once. */
export type CommonInput = Pick<ReportInput, 'tagger' | 'inspections' | 'reviews' | 'replace'>;
export type OwnInput = Omit<ReportInput, keyof CommonInput>;

export interface ReaderThreads {
  /** As `readReport`, and an input that goes over the limits is refused as well. Waits for a thread that is free. */
  read(input: OwnInput): Promise<ReadReport>;
  stop(): Promise<void>;
}

const notThis = 'check that this is the report';

type Pool = Piscina<OwnInput, ReadReport>;

async function readWithin(pool: Pool, input: OwnInput, limits: Limits): Promise<ReadReport> {
  const { file } = input.given;
  const [thread] = pool.threads;
  const over = new AbortController();
  const stopWatching = thread ? watchThread(thread, limits, (what) => over.abort(what)) : () => {};
  try {
    return await pool.run(input, { signal: over.signal });
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const what: Excess | undefined = code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : over.signal.reason;
    if (what === 'memory') {
      const allowed = Math.round(limits.memoryBytes / 1024 / 1024);
      return refused(file, 'too-much-memory', `reading it took more than ${allowed} MB of memory`, notThis);
    }
    if (what === 'time') return refused(file, 'too-slow', `reading it took more than ${limits.seconds} seconds of processor time`, notThis);
    if (what === 'standstill') return refused(file, 'too-slow', 'reading it came to a standstill', notThis);
    return refused(file, 'unexpected', `the thread that read it ended: ${message}`, 'This is a fault of Followthrough; please report it.');
  } finally {
    stopWatching();
  }
}

/**
 * Starts threads that read reports. A report that goes over the time or memory allowed is given up and its thread ended;
 * the next one gets a new thread.
 */
export function readerThreads(count: number, workerData: CommonInput, limits: Limits = usual): ReaderThreads {
  const options = {
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: 1,
    workerData,
  };
  // A pool a thread, so that it is known which thread reads what.
  const pools = Array.from({ length: count }, (): Pool => new Piscina(options));
  const free = [...pools];
  const waiting: ((pool: Pool) => void)[] = [];
  const take = (): Promise<Pool> => {
    const pool = free.pop();
    return pool ? Promise.resolve(pool) : new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (pool: Pool): void => {
    const next = waiting.shift();
    if (next) next(pool);
    else free.push(pool);
  };
  return {
    async read(input) {
      const pool = await take();
      try {
        return await readWithin(pool, input, limits);
      } finally {
        giveBack(pool);
      }
    },
    async stop() {
      await Promise.all(pools.map((pool) => pool.destroy()));
    },
  };
}
