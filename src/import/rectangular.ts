import type { PlanCell } from './plan-table.ts';

/** Rows of one length, without columns that are empty throughout; rows keep their number. */
export function rectangular(rows: readonly (readonly (PlanCell | undefined)[])[]): PlanCell[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const kept = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row) => row[column]?.text || row[column]?.colour),
  );
  return rows.map((row) => kept.map((column) => row[column] ?? { text: '' }));
}
