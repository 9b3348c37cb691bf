/** Where a block stands in the document it was read from. */
export interface Place {
  /** Page on which the block starts, counted from 1; absent where the format has no pages. */
  page?: number;
  /** Page on which it ends. */
  endPage?: number;
  /** The table cell it was drawn in, where the document says so: a row's key and the cell's left edge in points. */
  cell?: { row: string; left: number };
}
