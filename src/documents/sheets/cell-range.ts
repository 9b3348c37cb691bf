/** First and last rows and columns of a range of cells, counted from 0. */
export interface CellRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}
