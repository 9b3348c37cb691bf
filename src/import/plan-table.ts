/** One cell of a table as printed; lines within it are parted by a line feed. */
export interface PlanCell {
  text: string;
  /** The cell is part of a merged one, whose text stands first elsewhere. */
  copyOf?: 'above' | 'left';
}

export interface PlanTable {
  /** Where it stands, such as `table 2` or `sheet Tracker`. */
  place: string;
  /** Texts between the table before and this one, in order. */
  before: string[];
  /** Every row has as many cells as the widest. */
  rows: PlanCell[][];
}

/** What a plan's file holds, whatever its format. */
export interface PlanText {
  tables: PlanTable[];
  /** Texts after the last table. */
  after: string[];
}
