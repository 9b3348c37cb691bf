/** What was measured at each size, in order. */
export interface SizeRow {
  name: string;
  values: readonly number[];
  digits?: number;
}

/**
 * How fast something grows: the slope of its logarithm over that of the size. 0 where it stays as it is, 1 where twice the size takes
 * twice as much, 2 where it takes four times as much. NaN for fewer than two sizes.
 */
export function growthExponent(sizes: readonly number[], values: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((total, value) => total + value, 0) / list.length;
  const [xs, ys] = [sizes.map(Math.log), values.map(Math.log)];
  const [x, y] = [mean(xs), mean(ys)];
  const sum = (of: (index: number) => number) => xs.reduce((total, _, index) => total + of(index), 0);
  const [dx, dy] = [(index: number) => (xs[index] ?? x) - x, (index: number) => (ys[index] ?? y) - y];
  return sum((index) => dx(index) * dy(index)) / sum((index) => dx(index) ** 2);
}

/** Rows as lines to print, each with how fast it grows. @param sizes numbers of findings */
export function sizeTable(sizes: readonly number[], rows: readonly SizeRow[]): string[] {
  const width = 10;
  const cell = (value: number, digits: number) => (Number.isFinite(value) ? value.toFixed(digits) : '-').padStart(width);
  const line = (name: string, cells: string[]) => `  ${name.padEnd(56)}${cells.join('')}`;
  return [
    line('findings', [...sizes.map((size) => cell(size, 0)), 'exponent'.padStart(width)]),
    ...rows.map(({ name, values, digits = 1 }) =>
      line(name, [...values.map((value) => cell(value, digits)), cell(growthExponent(sizes, values), 2)]),
    ),
  ];
}
