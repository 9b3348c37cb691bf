import { UnreadableInput } from '../unreadable-input.ts';
import type { PlanText } from './plan-table.ts';

/** How many cells of the source are in a table, and how many are reported as left out. */
export function cellCount({ tables, leftOut = [] }: PlanText): { used: number; named: number } {
  let used = 0;
  for (const { rows } of tables)
    for (const row of rows) for (const { text, copyOf, from = 1 } of row) if (text !== '' && !copyOf) used += from;
  return { used, named: leftOut.filter(({ isPart }) => !isPart).length };
}

/**
 * Checks that every cell of the source is in a table or reported as left out, by the number of cells that its reader counted.
 * @throws UnreadableInput where cells are missing or used twice
 */
export function accountForCells(text: PlanText): PlanText {
  const { used, named } = cellCount(text);
  const { cellsInSource = used + named } = text;
  if (cellsInSource !== used + named) {
    throw new UnreadableInput(
      'cells-lost',
      `the file has ${cellsInSource} cells that hold something, but ${used} were read and ${named} are named as left out`,
      'this is a fault of the program: save the plan in another format, such as CSV, and report the file',
    );
  }
  return text;
}
