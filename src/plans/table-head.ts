import type { PlanCell } from '../documents/tables/plan-table.ts';
import { onOneLine } from '../domain/text/run-together.ts';
import type { PlanField } from './column-names.ts';
import { columnMeaning, columnOf, withinRank } from './column-of.ts';

/** A column's printed name and what it holds. Only one column is given each field; others like it have just their name. */
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

/** A table's head is within this many rows of its top. */
const deepest = 12;

/** Whether a cell is only a number: `2.1`, `PA1.2`, `(a)`, `iv.` */
export const isBareNumber = (text: string): boolean =>
  /^\(?(?:(?:\p{L}{1,4}[\s.-]?)?\d+(?:[.\-/]\d+)*\p{L}?|[a-z]|[ivx]{1,5})[.):]?$/iu.test(text.trim());

/** A column of numbers holds references to actions, whatever its name. */
function holdsNumbers(body: readonly (readonly PlanCell[])[], column: number): boolean {
  const own = body.flatMap((row) => (row[column]?.text && !row[column].copyOf ? [row[column].text] : []));
  return own.length > 0 && own.filter(isBareNumber).length * 2 > own.length;
}

/** A name with a day, month or quarter in it. */
const dated = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\bq[1-4]\b|\b20\d\d\b|\d[/.]\d/i;

/** Ratings for several dates side by side: the first is not the latest, and the names do not reliably say which is. */
const areRatingsOfDays = (names: readonly string[]) =>
  names.filter((name) => columnMeaning(name)?.field === 'status' && dated.test(name)).length > 1;

/** The column of each field: of several, the one with the plainest name; of those, the first. */
function columnsOf(names: readonly string[], body: readonly (readonly PlanCell[])[] = []): Column[] {
  const best = new Map<PlanField, { at: number; rank: number }>();
  const isSeries = areRatingsOfDays(names);
  for (const [at, name] of names.entries()) {
    const meaning = columnMeaning(name);
    if (!meaning || (isSeries && meaning.field === 'status' && dated.test(name))) continue;
    const numbers = meaning.field === 'action' && holdsNumbers(body, at);
    const field = numbers ? 'reference' : meaning.field;
    // Whole names are equally plain, except for the action: `description` is used only where nothing else is.
    const rank = field === 'action' || meaning.rank === withinRank ? meaning.rank : 0;
    const known = best.get(field);
    if (!known || rank < known.rank) best.set(field, { at, rank });
  }
  const fieldAt = new Map([...best].map(([field, { at }]) => [at, field]));
  const columns = names.map((name, at): Column => {
    const field = fieldAt.get(at);
    return field ? { name: onOneLine(name), field } : { name: onOneLine(name) };
  });
  // Some plans have milestones instead of actions.
  if (!best.has('action')) for (const column of columns) if (column.field === 'milestone') column.field = 'action';
  return columns;
}

/** Whether enough names are known for the row to be a head: an action and what goes with it, or half of all names. */
function namesColumns(columns: readonly Column[], named: number): boolean {
  const has = (field: PlanField) => columns.some((column) => column.field === field);
  const known = columns.filter(({ field }) => field).length;
  return has('action') && known >= 2 && (known >= named / 2 || (known >= 4 && (has('due') || has('lead') || has('status'))));
}

/** Whether a row further down names columns again, the same as the table's first or others. */
export function isHeadAgain(row: readonly PlanCell[], first: readonly Column[]): boolean {
  const own = row.filter(({ text, copyOf }) => text && !copyOf);
  if (own.length < 2) return false;
  const like = (text: string) => onOneLine(text).toLowerCase();
  if (row.every(({ text }, at) => like(text) === like(first[at]?.name ?? ''))) return true;
  const columns = columnsOf(row.map(({ text }) => text));
  const plain = own.filter(({ text }) => (columnMeaning(text)?.rank ?? withinRank) < withinRank && text.length < 40);
  return own.length > 2 && plain.length === own.length && namesColumns(columns, own.length);
}

/** Finds the row that names the columns. A second row that names parts of merged columns belongs to it. */
export function tableHead(rows: readonly (readonly PlanCell[])[]): TableHead | undefined {
  for (const [first, row] of rows.slice(0, deepest).entries()) {
    if (row.every(({ copyOf }, at) => at === 0 || copyOf === 'left')) continue;
    const columns = columnsOf(
      row.map(({ text }) => text),
      rows.slice(first + 1),
    );
    if (!namesColumns(columns, row.filter(({ text }) => text).length)) continue;
    const next = rows[first + 1];
    const isSecond =
      next &&
      row.some(({ copyOf }) => copyOf === 'left') &&
      next.every(({ text, copyOf }) => !text || copyOf === 'above' || columnOf(text));
    if (!isSecond) return { first, rows: 1, columns };
    const names = row.map(({ text }, at) => (next[at]?.copyOf || !next[at]?.text ? text : next[at].text));
    const both = columnsOf(names, rows.slice(first + 2));
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
