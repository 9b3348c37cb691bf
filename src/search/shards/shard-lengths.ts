/** The character of length 0: from here on JSON writes nearly all as one. */
const first = 35;

/** Lengths of records, a character each: `lengths.json` holds such a text for each stream. */
export function packLengths(lengths: readonly number[]): string {
  return lengths.map((length) => String.fromCharCode(first + length)).join('');
}

/** Gives back what {@link packLengths} took. */
export function unpackLengths(packed: string): Uint16Array {
  return Uint16Array.from({ length: packed.length }, (_, at) => packed.charCodeAt(at) - first);
}
