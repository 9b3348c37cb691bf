/**
 * The first place at which something holds that holds at every place after it, found by halving.
 * @param length places are 0 to below it
 * @returns `length` where it holds nowhere
 */
export function firstPlace(length: number, holds: (place: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
