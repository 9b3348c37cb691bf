import type { LeftOutCell } from './left-out.ts';

/** A day, month or year that a cell holds as a date, no more precise than the cell shows it. */
export interface ShownDate {
  /** `2024-03-31`, `2024-03` or `2024`. */
  iso: string;
  precision: 'day' | 'month' | 'year';
}

/** One cell of a table as shown; lines within it are separated by a line feed. */
export interface PlanCell {
  text: string;
  /** The cell is part of a merged one, and repeats its text. */
  copyOf?: 'above' | 'left';
  /** The number that a word processor prints before the text, with which `text` begins. */
  number?: string;
  /** The colour's name, where the cell shows a colour and no words. */
  colour?: string;
  /** Set where the cell holds a real date rather than text: day and month cannot be confused. */
  date?: ShownDate;
  /** The contents of the cell are reported as left out; it is not blank. */
  isLeftOut?: boolean;
  /** Where the cell is in its sheet, such as `B4`. */
  address?: string;
  /** How many cells of the source its text comes from, where more than one: a row that runs over a page joins two. */
  from?: number;
}

export interface PlanTable {
  /** Its place, such as `table 2` or `sheet Tracker`. */
  place: string;
  /** Texts between the table before and this one, in order. */
  before: string[];
  /** Every row has as many cells as the widest. */
  rows: PlanCell[][];
  /** Number of each row in the source, counted from 1, where rows of the source are left out. */
  rowNumbers?: readonly number[];
}

/** A heading, a point of a list, or a paragraph outside the tables; headings and points have levels from 1. */
export interface PlanBlock {
  kind: 'heading' | 'point' | 'paragraph';
  level: number;
  text: string;
}

/** What a plan's file holds, whatever its format. */
export interface PlanText {
  tables: PlanTable[];
  /** Texts after the last table. */
  after: string[];
  /** The text outside the tables as structured by its headings and lists, where the format has them. */
  outline?: PlanBlock[];
  /** Cells of the source's tables that hold something, including hidden ones; counted where they are read, not where they are used. */
  cellsInSource?: number;
  /** What is left out of the tables. */
  leftOut?: LeftOutCell[];
}
