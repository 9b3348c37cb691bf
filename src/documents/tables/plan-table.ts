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
  /** The cell is part of a merged one, whose text stands first elsewhere. */
  copyOf?: 'above' | 'left';
  /** The number that a word processor prints before the text, with which `text` begins. */
  number?: string;
  /** The colour's name, where the cell shows a colour and no words. */
  colour?: string;
  /** Where the cell holds a date and no text that is to be understood as one: day and month cannot be mistaken for each other. */
  date?: ShownDate;
  /** What the cell holds is named as left out; the cell is not blank. */
  isLeftOut?: boolean;
  /** Where the cell stands in its sheet, such as `B4`. */
  address?: string;
  /** How many cells of the source its text is from, where that is not one: a row that goes on over a page is one row of two. */
  from?: number;
}

export interface PlanTable {
  /** Where it stands, such as `table 2` or `sheet Tracker`. */
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
  /** The text outside the tables as its headings and lists order it, where the format tells them. */
  outline?: PlanBlock[];
  /** Cells of the source's tables that hold something, hidden ones too; counted where they are read and not where they are used. */
  cellsInSource?: number;
  /** What of the source is in none of the tables. */
  leftOut?: LeftOutCell[];
}
