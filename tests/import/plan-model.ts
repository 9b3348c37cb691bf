/** One cell of a test's plan. */
export interface ModelCell {
  text: string;
  /** Rows and columns over which it is merged. */
  down?: number;
  across?: number;
}

export type ModelRow = readonly (string | ModelCell)[];

/** A plan as a test writes it, whatever the format. */
export interface PlanModel {
  name: string;
  format: 'csv' | 'html' | 'docx' | 'xlsx' | 'pdf';
  /** A PDF without tags. */
  untagged?: boolean;
  report: string;
  /** Texts before each table, and its rows; the first `heads` rows name the columns. */
  tables: readonly { before: readonly string[]; heads?: number; rows: readonly ModelRow[] }[];
  after?: readonly string[];
  /** Findings by code that each action, in order, is linked to by number. */
  linked: readonly (readonly string[])[];
  /** Words that the summary names as possible people. */
  people?: readonly string[];
}

export const asCell = (cell: string | ModelCell): ModelCell => (typeof cell === 'string' ? { text: cell } : cell);

/** Rows as a grid in which a merged cell stands once and leaves its other places blank. */
export function gridOf(rows: readonly ModelRow[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  const taken = new Set<string>();
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const { text, down = 1, across = 1 } of row.map(asCell)) {
      while (taken.has(`${at},${column}`)) column++;
      for (let y = 0; y < down; y++) {
        for (let x = 0; x < across; x++) {
          taken.add(`${at + y},${column + x}`);
          const target = grid[at + y];
          if (target) target[column + x] = x === 0 && y === 0 ? text : '';
        }
      }
      column += across;
    }
  }
  return grid;
}
