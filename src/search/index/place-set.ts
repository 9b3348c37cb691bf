/** A set of places of records, a bit each. */
export type PlaceSet = Uint32Array;

/** A set of places. @param records how many places there are */
export function placeSet(places: ArrayLike<number>, records: number): PlaceSet {
  const set = new Uint32Array((records + 31) >>> 5);
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    set[place >>> 5] = (set[place >>> 5] ?? 0) | (1 << (place & 31));
  }
  return set;
}

/** Whether a place is in a set. */
export function isIn(set: PlaceSet, place: number): boolean {
  return (((set[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
}

/** Places that are in any of some sets; in none where there are none. */
export function inAny(sets: readonly PlaceSet[], records: number): PlaceSet {
  const all = placeSet([], records);
  for (const set of sets) for (let at = 0; at < all.length; at += 1) all[at] = (all[at] ?? 0) | (set[at] ?? 0);
  return all;
}

/** Places that are in all of some sets, of which there is one at least. */
export function inAll([first = new Uint32Array(0), ...others]: readonly PlaceSet[]): PlaceSet {
  const all = first.slice();
  for (const set of others) for (let at = 0; at < all.length; at += 1) all[at] = (all[at] ?? 0) & (set[at] ?? 0);
  return all;
}
