/** Picks that depend on nothing but where they are asked for. */
export interface Choices {
  /** A whole number from 0 to below `end`. */
  below: (end: number) => number;
  one: <T>(list: readonly T[]) => T;
  /** Whether something comes about that does so in this share of cases. */
  chance: (share: number) => boolean;
}

/**
 * A row of picks that is the same for the same words, on every machine (mulberry32, seeded with FNV-1a).
 * @param name what the picks are for, such as a seed and the number of a report
 */
export function choicesFor(name: string): Choices {
  let state = 0x811c9dc5;
  for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    one: (list) => {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new Error('a pick was asked of an empty list');
      return picked;
    },
    chance: (share) => next() < share,
  };
}
