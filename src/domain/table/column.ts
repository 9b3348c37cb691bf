/** One value of a table. `null`: not known, or there is none to give. */
export type Cell = string | number | boolean | readonly string[] | null;

/** Makes the site's own full address out of a path from `urls`. */
export type Address = (path: string) => string;

/** What a column holds, for the page, the data package and the files. */
export interface ColumnFacts {
  name: string;
  /** `list`: several texts in an order. */
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';
  /** One sentence for readers. */
  meaning: string;
  /** Each value is a web address. */
  uri?: true;
  /** All values that can stand in it. */
  values?: readonly string[];
  /** No row lacks it. */
  required?: true;
  /** No two rows have the same. */
  unique?: true;
  /** The word `none` stands in it where the source states that there is none; empty: not known. */
  statesNone?: true;
}

/** A column, and how its value is read from a row. */
export interface Column<Row> extends ColumnFacts {
  value: (row: Row) => Cell | undefined;
}
