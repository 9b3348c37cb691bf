/** An apostrophe goes before each of these: nothing but apostrophes and white space before a sign that begins a formula. */
const formula = /(^|[;\r\n])(?=(?:'|[^\S\r\n])*[=+\-@＝＋－＠])/g;

/**
 * A text as a cell that no spreadsheet runs: with an apostrophe before what a spreadsheet would take for a formula, that is one of
 * `= + - @` (full width too) at the beginning, or after a `;` or the end of a line, where a spreadsheet set to part cells by `;` begins a new one.
 *
 * Apostrophes that stand before such a sign already are kept, so the text is had back by taking one apostrophe away, at the beginning
 * and after each of these, wherever nothing but apostrophes and white space parts it from the sign.
 */
export const spreadsheetCell = (text: string): string => text.replace(formula, "$1'");
