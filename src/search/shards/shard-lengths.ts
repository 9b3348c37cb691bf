/** `lengths.json`: how long each record is in each stream. */
export interface ShardLengths {
  /** Every length that there is, the shortest first. */
  levels: number[];
  /**
   * By stream a character for each record: its place among the levels; in the second stream, of stems, how far that is from its place in
   * the first, of the same words as they stand.
   */
  places: string[];
}

/** The character of place 0, and of no distance. */
const zero = 0x5d;

/** Packs lengths by stream, then by record. */
export function packLengths(lengths: readonly (readonly number[])[]): ShardLengths {
  const levels = [...new Set(lengths.flat())].sort((a, b) => a - b);
  const placeOf = new Map(levels.map((level, at) => [level, at]));
  const all = lengths.map((list) => list.map((length) => placeOf.get(length) ?? 0));
  const [first = []] = all;
  const apart = all.map((list, stream) => (stream === 1 ? list.map((place, record) => place - (first[record] ?? 0)) : list));
  return { levels, places: apart.map((list) => list.map((place) => String.fromCharCode(zero + signed(place))).join('')) };
}

/** Gives back what {@link packLengths} took. */
export function unpackLengths({ levels, places }: ShardLengths): Uint16Array[] {
  const all = places.map((list) => Int16Array.from(list, (one) => unsigned(one.charCodeAt(0) - zero)));
  const [first = []] = all;
  return all.map((list, stream) =>
    Uint16Array.from(list, (place, record) => levels[place + (stream === 1 ? (first[record] ?? 0) : 0)] ?? 0),
  );
}

/** 0, -1, 1, -2 and 2 as 0 to 4: no number is below 0. */
const signed = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number);
const unsigned = (code: number): number => (code % 2 === 1 ? -(code + 1) / 2 : code / 2);
