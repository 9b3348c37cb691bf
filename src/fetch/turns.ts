import { Failure, later } from './failure.ts';

/** Time, for tests to stand in for. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** Lets one request at a time go to a host, with a pause after each. */
export interface Turns {
  /** @throws Failure where the host wants to be left alone for longer than anybody waits */
  take<T>(host: string, work: () => Promise<T>): Promise<T>;
  /** Leaves a host alone for so many milliseconds from now. */
  rest(host: string, ms: number): void;
  /** Makes the pause after each request to a host longer. */
  slower(host: string, pauseMs: number): void;
}

const inWords = (ms: number) => (ms < 120_000 ? `${Math.ceil(ms / 1000)} seconds` : `${Math.ceil(ms / 60_000)} minutes`);

export function turns(clock: Clock, pauseMs: number, longestWaitMs: number): Turns {
  const last = new Map<string, Promise<unknown>>();
  const free = new Map<string, number>();
  const pauses = new Map<string, number>();
  const rest = (host: string, ms: number) => void free.set(host, Math.max(free.get(host) ?? 0, clock.now() + ms));
  const alone = async <T>(host: string, work: () => Promise<T>): Promise<T> => {
    const wait = (free.get(host) ?? 0) - clock.now();
    if (wait > longestWaitMs) throw new Failure(`${host} asks to be left alone for ${inWords(wait)}`, later);
    if (wait > 0) await clock.sleep(wait);
    try {
      return await work();
    } finally {
      rest(host, pauses.get(host) ?? pauseMs);
    }
  };
  return {
    take(host, work) {
      const mine = (last.get(host) ?? Promise.resolve()).catch(() => {}).then(() => alone(host, work));
      last.set(
        host,
        mine.catch(() => {}),
      );
      return mine;
    },
    rest,
    slower: (host, ms) => void pauses.set(host, Math.max(pauseMs, Math.min(ms, longestWaitMs))),
  };
}
