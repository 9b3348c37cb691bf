import { Piscina } from 'piscina';
import { type Limits, limits as usual } from './limits.ts';
import type { ReadReport, ReportInput } from './read-report.ts';
import { refused } from './refused.ts';

/** Inputs of every report alike; they are sent to a thread once. */
export type CommonInput = Pick<ReportInput, 'tagger' | 'inspections' | 'reviews' | 'replace'>;
export type OwnInput = Omit<ReportInput, keyof CommonInput>;

export interface ReaderThreads {
  /** As `readReport`, and an input that goes over the limits is refused as well. Waits for a thread that is free. */
  read(input: OwnInput): Promise<ReadReport>;
  stop(): Promise<void>;
}

/** How often the memory of a thread at work is looked at, in milliseconds. */
const watchEvery = 200;

const notThis = 'check that this is the report';

type Pool = Piscina<OwnInput, ReadReport>;

async function readWithin(pool: Pool, input: OwnInput, { seconds, memoryBytes }: Limits): Promise<ReadReport> {
  const { file } = input.given;
  const over = new AbortController();
  const clock = setTimeout(() => over.abort('time'), seconds * 1000);
  const watch = setInterval(async () => {
    // A thread that has just ended has no figures.
    const used = await pool.threads[0]?.getHeapStatistics().catch(() => undefined);
    if (used && used.used_heap_size + used.external_memory > memoryBytes) over.abort('memory');
  }, watchEvery);
  try {
    return await pool.run(input, { signal: over.signal });
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    if (code === 'ERR_WORKER_OUT_OF_MEMORY' || over.signal.reason === 'memory') {
      return refused(file, 'too-much-memory', `reading it took more than ${Math.round(memoryBytes / 1024 / 1024)} MB of memory`, notThis);
    }
    if (over.signal.reason === 'time') return refused(file, 'too-slow', `reading it took more than ${seconds} seconds`, notThis);
    return refused(file, 'unexpected', `the thread that read it ended: ${message}`, 'This is a fault of Followthrough; please report it.');
  } finally {
    clearTimeout(clock);
    clearInterval(watch);
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
