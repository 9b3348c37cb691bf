import { UnreadableInput } from '../unreadable-input.ts';
import type { PlanText } from './plan-table.ts';

/** How many cells of the source are in a table, and how many are named as left out. */
export function cellCount({ tables, leftOut = [] }: PlanText): { used: number; named: number } {
  let used = 0;
  for (const { rows } of tables)
    for (const row of rows) for (const { text, copyOf, from = 1 } of row) if (text !== '' && !copyOf) used += from;
  return { used, named: leftOut.filter(({ isPart }) => !isPart).length };
}

/**
 * Every cell of the source is in a table or named as left out. A reader that says how many cells it saw is held to it.
 * @throws UnreadableInput where cells are missing or stand twice
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
