import type { Cell, Column, ColumnFacts } from './column.ts';

/** Rows of values under columns that say what they hold. */
export interface Table {
  columns: readonly ColumnFacts[];
  /** A cell a column, in the columns' order. */
  rows: readonly (readonly Cell[])[];
}

/** Reads every column of every row. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {
    columns: columns.map(({ value: _, ...facts }) => facts),
    rows: rows.map((row) => columns.map(({ value }) => value(row) ?? null)),
  };
}
