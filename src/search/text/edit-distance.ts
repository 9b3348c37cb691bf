/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to turn one word into the other
 * (optimal string alignment distance).
 */
export function editDistance(a: string, b: string): number {
  let twoAgo: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const changed = (last[j - 1] ?? 0) + (same ? 0 : 1);
      let least = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (twoAgo[j - 2] ?? 0) + 1);
      row.push(least);
    }
    twoAgo = last;
    last = row;
  }
  return last[b.length] ?? a.length;
}
