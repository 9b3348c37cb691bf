import type { BuiltFolder } from './built-folder.ts';

/** What a client made of what it read. */
export interface Reading {
  items: number;
  /** A line for each item that it read wrongly, the file or address first. */
  wrong: string[];
}

/** Why a client could not read anything, and what would change that; nothing is counted. */
export interface Absent {
  absent: string;
}

/** A program of other people that reads what a site publishes. */
export interface Client {
  /** A word, by which it is also chosen: `npm run test:clients -- --client feedsmith`. */
  name: string;
  /** What it reads, in a few words. */
  reads: string;
  /** Where it comes from: npm, Debian, or the rules of which program it keeps to. */
  source: string;
  /** The share of items that must be right, up to 1, which holds where nothing is said. */
  least?: number;
  read: (site: BuiltFolder) => Reading | Absent | Promise<Reading | Absent>;
}

/**
 * Reads items one by one.
 * @param problem says what is wrong with an item, or nothing; what it throws is wrong too
 */
export async function readEach<T>(
  items: Iterable<T>,
  name: (item: T) => string,
  problem: (item: T) => string | undefined | Promise<string | undefined>,
): Promise<Reading> {
  const reading: Reading = { items: 0, wrong: [] };
  for (const item of items) {
    reading.items += 1;
    let found: string | undefined;
    try {
      found = await problem(item);
    } catch (error) {
      found = error instanceof Error ? error.message : String(error);
    }
    if (found) reading.wrong.push(`${name(item)}: ${found}`);
  }
  return reading;
}

/** Several readings as one. */
export const together = (readings: readonly Reading[]): Reading => ({
  items: readings.reduce((sum, { items }) => sum + items, 0),
  wrong: readings.flatMap(({ wrong }) => wrong),
});

/** Readings of each file. */
export const readFiles = (
  files: readonly string[],
  problem: (file: string) => string | undefined | Promise<string | undefined>,
): Promise<Reading> => readEach(files, (file) => file, problem);
