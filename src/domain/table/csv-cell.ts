import type { Cell } from './column.ts';
import type { Table } from './table.ts';

/**
 * A value as text of a CSV cell, the same in every CSV file. A text that a spreadsheet would run is changed: see
 * {@link spreadsheetCell}; a number, yes or no never is.
 */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return spreadsheetCell(cell);
  return typeof cell === 'object' ? listCell(cell.map(spreadsheetCell)) : String(cell);
}

/** An apostrophe goes before each of these: nothing but apostrophes and white space before a sign that begins a formula. */
const formula = /(^|[;\r\n])(?=(?:'|[^\S\r\n])*[=+\-@＝＋－＠])/g;

/**
 * A text as a cell that no spreadsheet runs: with an apostrophe before what a spreadsheet would take for a formula, that is one of
 * `= + - @` (full width too) at the beginning, or after a `;` or the end of a line, where a spreadsheet set to separate cells by `;` begins a new one.
 *
 * Apostrophes that stand before such a sign already are kept, so the text is restored by taking one apostrophe away, at the beginning
 * and after each of these, wherever nothing but apostrophes and white space separates it from the sign.
 */
export const spreadsheetCell = (text: string): string => text.replace(formula, "$1'");

/** Separates the items of a list in a CSV cell. */
export const listDelimiter = '|';

/** Stands in a CSV cell for a delimiter that is part of an item, which would otherwise split it; JSON and Parquet have the item as it is. */
export const withinItem = '¦';

/** The items of a list as one CSV cell. */
export const listCell = (items: readonly string[]): string =>
  items.map((item) => item.replaceAll(listDelimiter, withinItem)).join(listDelimiter);

/** Texts in a table that a spreadsheet would take for a formula, and that a CSV file therefore writes with an apostrophe. */
export function formulaCells({ rows }: Table): string[] {
  return rows
    .flatMap((row) => row.flatMap((cell) => cell ?? []))
    .filter((value): value is string => typeof value === 'string' && spreadsheetCell(value) !== value);
}
