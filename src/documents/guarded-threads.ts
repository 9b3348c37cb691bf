import type { MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Limits } from './limits.ts';
import { UnreadableInput } from './unreadable-input.ts';
import { type Excess, watchThread } from './watch-thread.ts';

export interface GuardedThreads<Input, Result> {
  /**
   * Reads an input in a thread, waiting for one to be free.
   * @param moved ports within the input, which are handed over and not copied
   * @throws UnreadableInput where reading it goes over the limits
   */
  read(input: Input, moved?: readonly MessagePort[]): Promise<Result>;
  stop(): Promise<void>;
}

export interface GuardOptions {
  /** Address of the thread's entry; see `threadEntry`. */
  entry: string;
  /** Threads that read. */
  count: number;
  /** Sent to each thread once. */
  workerData: unknown;
  limits: Limits;
  /** What to do about an input that goes over the limits. */
  todo: string;
}

const megabyte = 1024 * 1024;

/** The refusal of an input that exceeded a limit. */
function givenUp(what: Excess, { limits, todo }: GuardOptions): UnreadableInput {
  if (what === 'memory') {
    const allowed = Math.round(limits.memoryBytes / megabyte);
    return new UnreadableInput('too-much-memory', `reading it took more than ${allowed} MB of memory`, todo);
  }
  if (what === 'time') {
    return new UnreadableInput('too-slow', `reading it took more than ${limits.seconds} seconds of processor time`, todo);
  }
  return new UnreadableInput('too-slow', 'reading it came to a standstill', todo);
}

const ignore = () => {};

async function readWithin<Input, Result>(
  pool: Piscina<Input, Result>,
  input: Input,
  moved: readonly MessagePort[],
  options: GuardOptions,
): Promise<Result> {
  const [thread] = pool.threads;
  // A thread that is being ended may still run out of memory, which the pool no longer handles.
  thread?.on('error', ignore);
  const over = new AbortController();
  const stopWatching = thread ? watchThread(thread, options.limits, (what) => over.abort(what)) : () => {};
  try {
    return await pool.run(input, { signal: over.signal, transferList: [...moved] });
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const what: Excess | undefined = code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : over.signal.reason;
    if (what) throw givenUp(what, options);
    throw new UnreadableInput(
      'unexpected',
      `the thread that read it ended: ${message}`,
      'This is a fault of Followthrough; please report it.',
    );
  } finally {
    stopWatching();
    if (pool.threads[0] === thread) thread?.off('error', ignore);
  }
}

/**
 * Threads that read untrusted input, each started when it is first needed: one that is ended while it still loads its modules may
 * print a warning of theirs. An input that exceeds the processor time or memory allowed is abandoned and its thread
 * ended; the next one gets a new thread.
 */
export function guardedThreads<Input, Result>(options: GuardOptions): GuardedThreads<Input, Result> {
  const { entry: filename, count, workerData, limits } = options;
  const thread = {
    ...{ filename, workerData, minThreads: 1, maxThreads: 1 },
    // The watch only samples; between two samples, the engine itself ends a thread that fills its heap.
    ...(Number.isFinite(limits.memoryBytes)
      ? { resourceLimits: { maxOldGenerationSizeMb: Math.ceil(limits.memoryBytes / megabyte) } }
      : {}),
  };
  // One pool per thread, so that it is known which thread reads what.
  const pools: Piscina<Input, Result>[] = [];
  const free: Piscina<Input, Result>[] = [];
  const waiting: ((pool: Piscina<Input, Result>) => void)[] = [];
  const take = (): Promise<Piscina<Input, Result>> => {
    const pool = free.pop();
    if (pool) return Promise.resolve(pool);
    if (pools.length === count) return new Promise((resolve) => waiting.push(resolve));
    const started = new Piscina<Input, Result>(thread);
    pools.push(started);
    return Promise.resolve(started);
  };
  const giveBack = (pool: Piscina<Input, Result>): void => {
    const next = waiting.shift();
    if (next) next(pool);
    else free.push(pool);
  };
  return {
    async read(input, moved = []) {
      const pool = await take();
      try {
        return await readWithin(pool, input, moved, options);
      } finally {
        giveBack(pool);
      }
    },
    async stop() {
      await Promise.all(pools.map((pool) => pool.destroy()));
    },
  };
}
