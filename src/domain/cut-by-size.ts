/** Cuts a list so that no part is larger than it may be, unless it is one thing alone. @param most of a part, as `sizeOf` measures */
export function cutBySize<T>(list: readonly T[], most: number, sizeOf: (one: T) => number): T[][] {
  const parts: T[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const one of list) {
    const own = sizeOf(one);
    if (size + own > most) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(one);
    size += own;
  }
  return parts;
}
