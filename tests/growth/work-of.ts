/** Milliseconds of this thread's processor time. What else the machine does takes none of it. */
const spent = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** A measurement under this many milliseconds says nothing: the work is done over until it is as long. Some systems count in steps of 4. */
const worthMeasuring = 12;

/** No work is so little that it must be done over more often than this: an empty call takes some nanoseconds. */
const mostTimes = 2 ** 26;

/** Milliseconds of processor time that one call takes, as the least of several rounds: what disturbs a round only adds to it. */
export function workOf(work: () => unknown, rounds = 3): number {
  let least = Number.POSITIVE_INFINITY;
  let times = 1;
  for (let round = 0; round < rounds; ) {
    const before = spent();
    for (let time = 0; time < times; time++) work();
    const taken = spent() - before;
    if (taken < worthMeasuring && times < mostTimes) {
      times *= 2;
      continue;
    }
    least = Math.min(least, taken / times);
    round++;
  }
  return least;
}

/**
 * How much more work a letter takes at 25 kB than at 1 kB: about 1 where work grows with length, 25 where it grows with its square.
 * The least of some measurements, of which none can fall below what the work takes.
 * @param workAt makes the work for a text of so many letters
 */
export function growthOf(workAt: (length: number) => () => unknown): number {
  const [few, many] = [workAt(1000), workAt(25_000)];
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 6 && least > 3; attempt++) least = Math.min(least, workOf(many, 2) / workOf(few, 2) / 25);
  return least;
}
