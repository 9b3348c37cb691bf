import { limits } from '../limits.ts';
import { UnreadableInput } from '../unreadable-input.ts';
import type { PlanText } from './plan-table.ts';

const asText = (count: number) => count.toLocaleString('en-GB');
const tooLarge = (message: string) => new UnreadableInput('too-large', message, 'save the part that is the plan as a file of its own');

/** Counts cells as they are made. */
export type CountCells = (more: number) => void;

/** Counts a table's cells, a merged one for each cell that it spans. */
export function cellCount(): CountCells {
  let cells = 0;
  return (more) => {
    cells += more;
    if (cells > limits.cells) throw tooLarge(`a table spans more than ${asText(limits.cells)} cells, more than any plan`);
  };
}

/**
 * Checks what was read of a plan against the limits.
 * @throws UnreadableInput where it has more cells or letters than any plan
 */
export function checkPlanText(plan: PlanText): PlanText {
  let cells = 0;
  let letters = 0;
  const take = (text: string, what: string) => {
    if (text.length > limits.cellLetters) {
      throw tooLarge(`${what} has ${asText(text.length)} letters, and no plan has more than ${asText(limits.cellLetters)} in one`);
    }
    letters += text.length;
  };
  for (const { place, rows, before } of plan.tables) {
    for (const text of before) take(text, `a text before ${place}`);
    for (const row of rows) {
      cells += row.length;
      for (const { text, copyOf } of row) if (!copyOf) take(text, `a cell of ${place}`);
    }
  }
  for (const text of plan.after) take(text, 'a text');
  if (cells > 4 * limits.cells) throw tooLarge(`it has ${asText(cells)} cells with the blank ones, more than any plan`);
  if (letters > limits.planLetters) throw tooLarge(`it has ${asText(letters)} letters, more than any plan`);
  return plan;
}
