import { UnreadableInput } from '../unreadable-input.ts';
import type { PlanCell } from './plan-table.ts';

/** Cells of a table, including blank ones. */
const mostCells = 5_000_000;

/**
 * Rows of equal length, without columns that are empty throughout; no row is dropped.
 * @throws UnreadableInput where cells are so scattered that the blanks between them would fill the memory
 */
export function rectangular(rows: readonly (readonly (PlanCell | undefined)[])[]): PlanCell[][] {
  const filled = new Set<number>();
  for (const row of rows) for (const [column, cell] of row.entries()) if (cell?.text || cell?.colour) filled.add(column);
  const kept = [...filled].sort((a, b) => a - b);
  if (kept.length * rows.length > mostCells) {
    throw new UnreadableInput(
      'too-large',
      `a table has ${rows.length} rows and ${kept.length} columns, more than any plan`,
      'save the rows of the plan as a file of their own',
    );
  }
  return rows.map((row) => kept.map((column) => row[column] ?? { text: '' }));
}
