/** Texts of records in their order, each with how many that follow each other have it. */
export type Runs = [text: string, count: number][];

/** Packs texts of which the same often follow each other. */
export function packRuns(texts: readonly string[]): Runs {
  const runs: Runs = [];
  for (const text of texts) {
    const run = runs.at(-1);
    if (run?.[0] === text) run[1] += 1;
    else runs.push([text, 1]);
  }
  return runs;
}

/** Gives back what {@link packRuns} took. */
export function unpackRuns(runs: Runs): string[] {
  return runs.flatMap(([text, count]) => Array.from({ length: count }, () => text));
}
