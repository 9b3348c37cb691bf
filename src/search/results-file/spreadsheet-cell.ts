import { oneLine } from './one-line.ts';

/**
 * A text as a cell that no spreadsheet runs: on one line, with an apostrophe before what a spreadsheet would take for a formula, that
 * is one of `= + - @` (full width too) at the beginning, or after a `;`, where a spreadsheet set to part cells by `;` begins a new one.
 *
 * Apostrophes that stand before such a sign already are kept, so the text is had back by taking one apostrophe away, at the beginning
 * and after each `;`, wherever nothing but apostrophes and spaces parts it from the sign.
 */
export function spreadsheetCell(text: string): string {
  return oneLine(text).replace(/(^|;)(?=[' ]*[=+\-@＝＋－＠])/g, "$1'");
}
