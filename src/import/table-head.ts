import type { PlanField } from './column-names.ts';
import { columnOf } from './column-of.ts';
import type { PlanCell } from './plan-table.ts';

/** A column's printed name and what it holds; the first column of a field has the field, others of the same keep their name only. */
export interface Column {
  name: string;
  field?: PlanField;
}

export interface TableHead {
  /** Rows that it takes up, from `first` on. */
  first: number;
  rows: number;
  columns: Column[];
}

/** A head stands within so many rows of a table's top. */
const deepest = 12;

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

function columnsOf(names: readonly string[]): Column[] {
  const seen = new Set<PlanField>();
  const columns = names.map((name): Column => {
    const field = columnOf(name);
    if (!field || seen.has(field)) return { name: oneLine(name) };
    seen.add(field);
    return { name: oneLine(name), field };
  });
  // Some plans have only milestones, in the place of actions.
  if (!seen.has('action')) for (const column of columns) if (column.field === 'milestone') column.field = 'action';
  return columns;
}

/** Finds the row that names the columns. A second row that names parts of merged columns belongs to it. */
export function tableHead(rows: readonly (readonly PlanCell[])[]): TableHead | undefined {
  for (const [first, row] of rows.slice(0, deepest).entries()) {
    if (row.every(({ copyOf }, at) => at === 0 || copyOf === 'left')) continue;
    const columns = columnsOf(row.map(({ text }) => text));
    const known = columns.filter(({ field }) => field).length;
    const named = row.filter(({ text }) => text).length;
    if (!columns.some(({ field }) => field === 'action') || known < 2 || known < named / 2) continue;
    const next = rows[first + 1];
    const isSecond =
      next &&
      row.some(({ copyOf }) => copyOf === 'left') &&
      next.every(({ text, copyOf }) => !text || copyOf === 'above' || columnOf(text));
    if (!isSecond) return { first, rows: 1, columns };
    const names = row.map(({ text }, at) => (next[at]?.copyOf || !next[at]?.text ? text : next[at].text));
    const both = columnsOf(names);
    return {
      first,
      rows: 2,
      columns: both.map((column, at) => ({
        ...column,
        name: names[at] === row[at]?.text ? column.name : `${row[at]?.text}: ${column.name}`,
      })),
    };
  }
  return undefined;
}
