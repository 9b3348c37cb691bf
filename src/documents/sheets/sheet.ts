import { limits } from '../limits.ts';
import type { LeftOutCell, LeftOutReason } from '../tables/left-out.ts';
import type { ShownDate } from '../tables/plan-table.ts';
import { tooLargeWorkbook } from './workbook-parts.ts';

/** First and last rows and columns of a range of cells, counted from 0. */
export interface CellRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** One cell of a sheet that holds something; rows and columns are counted from 0. */
export interface SheetCell {
  row: number;
  column: number;
  /** What the sheet shows, without what is struck out or hidden. */
  text: string;
  date?: ShownDate;
  /** The colour's name, where the cell shows a colour and no words. */
  colour?: string;
  /** Why none of it is read, and what it holds unless that would reveal hidden text. */
  leftOut?: { reason: LeftOutReason; text?: string };
  /** Words within it that are left out. */
  parts?: { reason: LeftOutReason; text: string }[];
}

/** A sheet of a workbook, whatever program wrote it. */
export interface Sheet {
  name: string;
  hidden: boolean;
  cells: SheetCell[];
  /** Rows that are not shown, and why. */
  hiddenRows: Map<number, LeftOutReason>;
  /** First and last of columns that are not shown. */
  hiddenColumns: { first: number; last: number }[];
  merged: CellRange[];
  /** Notes, pictures, text boxes. */
  others: LeftOutCell[];
}

/** Rows and columns that a spreadsheet has at most. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

/** Counts the cells of a workbook, up to the limits. */
export function cellCounter() {
  let cells = 0;
  let letters = 0;
  return ({ text, parts = [] }: Pick<SheetCell, 'text' | 'parts'>): void => {
    cells++;
    letters += text.length;
    for (const part of parts) letters += part.text.length;
    if (cells > limits.cells) throw tooLargeWorkbook(`has over ${limits.cells.toLocaleString('en-GB')} cells`);
    if (letters > limits.planLetters) throw tooLargeWorkbook(`has over ${limits.planLetters.toLocaleString('en-GB')} letters`);
  };
}

const letterOf = (index: number) => String.fromCharCode(65 + index);

/** `B4` of row 3 and column 1, both counted from 0. */
export function addressOf(row: number, column: number): string {
  let letters = '';
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1) letters = letterOf(left % 26) + letters;
  return `${letters}${row + 1}`;
}

/** Row and column, counted from 0, of `B4` or `$B$4`; undefined for anything else. */
export function placeOf(address: string): { row: number; column: number } | undefined {
  const [, letters = '', row] = /^\$?([A-Z]{1,7})\$?(\d{1,9})$/.exec(address) ?? [];
  if (!row) return undefined;
  return { row: Number(row) - 1, column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}

/** `A1:C3` or `A1` as a range; undefined where it reaches beyond the size of a sheet. */
export function rangeOf(text: string): CellRange | undefined {
  const [first = '', second = first] = text.split(':');
  const [from, to] = [placeOf(first), placeOf(second)];
  if (!from || !to || to.row >= sheetSize.rows || to.column >= sheetSize.columns) return undefined;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
