/** A stretch of text, from its first character to just after its last. */
export interface Span {
  from: number;
  to: number;
}

/** Marks the end of a table's column in a printed text: what follows need not be what a reader sees next. */
export const columnEnd = '\f';

/** Where a block is in the document it was read from. */
export interface Place {
  /** Page on which the block starts, counted from 1; absent where the format has no pages. */
  page?: number;
  /** Page on which it ends. */
  endPage?: number;
  /** Its position in the document's text as printed; absent unless it was read from a PDF. */
  printed?: Span;
  /** The table cell it was drawn in, where the document says so: a row's key and the cell's left edge in points. */
  cell?: { row: string; left: number };
}
