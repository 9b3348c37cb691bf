/** Words of a text and its pairs of neighbouring words, each with how often it stands there. */
export type Bag = ReadonlyMap<string, number>;

/**
 * Takes a text apart for comparing: case, typography and white space do not count. Words are cut at apostrophes too, unlike those of
 * `wordsOf`: the likeness from which on a finding keeps its id was set by these.
 */
export function bagOf(...texts: string[]): Bag {
  const words = texts.flatMap(
    (text) =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  const bag = new Map<string, number>();
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    for (const part of next === undefined ? [word] : [word, `${word} ${next}`]) bag.set(part, (bag.get(part) ?? 0) + 1);
  }
  return bag;
}

/** How alike two texts are, 0 to 1: twice what they share, by what both hold (Dice 1945). */
export function likeness(a: Bag, b: Bag): number {
  const whole = size(a) + size(b);
  return whole === 0 ? 1 : (2 * shared(a, b)) / whole;
}

/** How much of a part stands in a whole, 0 to 1. */
export const containedIn = (part: Bag, whole: Bag): number => (size(part) === 0 ? 0 : shared(part, whole) / size(part));

function shared(a: Bag, b: Bag): number {
  let sum = 0;
  for (const [part, times] of a) sum += Math.min(times, b.get(part) ?? 0);
  return sum;
}

function size(bag: Bag): number {
  let sum = 0;
  for (const times of bag.values()) sum += times;
  return sum;
}
