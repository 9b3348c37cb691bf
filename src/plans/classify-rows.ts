import type { PlanCell, PlanTable } from '../documents/tables/plan-table.ts';
import { colourKeyInTable } from './colour-key.ts';
import type { FindReferences } from './references.ts';
import { isOwn, type RowKind, rowKind } from './row-kind.ts';
import { type Column, tableHead } from './table-head.ts';

/** A row of a plan's table, and what it is. */
export interface PlanRow {
  kind: RowKind;
  /** Its place in the source, such as `table 1, row 4`. */
  place: string;
  cells: readonly PlanCell[];
  /** The columns known at this row; empty where no row has named any yet. */
  columns: readonly Column[];
  /** The heading that it gives to the rows below it, where it is a title or heading that does. */
  heading?: string;
}

/** A table of a plan, row by row. */
export interface ClassifiedTable {
  /** The text before it that is a heading for its rows; empty where there is none. */
  heading: string;
  /** It may continue the table before: a table over two pages is often read as two. */
  goesOn: boolean;
  rows: PlanRow[];
}

/** What the rows above say about a row. */
interface Above {
  columns: readonly Column[];
  /** There is an action above, in the same section. */
  isOpen: boolean;
}

/** The last text before a table that names findings, or else its last short text. */
const headingOf = (texts: readonly string[], find: FindReferences) =>
  texts.findLast((text) => text.length < 200 && find(text).length > 0) ?? texts.findLast((text) => text.length < 120) ?? '';

/** The place of a row in the source. */
const placeOf = ({ place, rowNumbers }: PlanTable, at: number) => `${place}, row ${rowNumbers?.[at] ?? at + 1}`;

const namesOf = (columns: readonly Column[]) => columns.map(({ name }) => name).join('|');

/** Decides what every row of a plan's tables is, before anything is made of it. */
export function classifyRows(tables: readonly PlanTable[], find: FindReferences): ClassifiedTable[] {
  let above: Above = { columns: [], isOpen: false };
  return tables.map((table) => {
    const isBelowText = table.before.length > 0;
    const head = tableHead(table.rows);
    const hasSameWidth = above.columns.length > 0 && above.columns.length === table.rows[0]?.length;
    const columns = head?.columns ?? above.columns;
    const goesOn = !isBelowText && namesOf(columns) === namesOf(above.columns);
    above = { columns, isOpen: above.isOpen && goesOn };
    const whole = colourKeyInTable(table).size > 0 ? 'key' : head || (hasSameWidth && !isBelowText) ? undefined : 'unread';
    const rows = table.rows.map((cells, number): PlanRow => {
      const place = placeOf(table, number);
      if (whole) return { kind: whole, place, cells, columns };
      const { row, below } = classified(table, number, head ?? { first: 0, rows: 0 }, above, find);
      above = below;
      return { ...row, place, cells };
    });
    return { heading: headingOf(table.before, find), goesOn, rows };
  });
}

/** What a row is, and what it and those above say about the next. */
function classified(
  { rows }: PlanTable,
  number: number,
  head: { first: number; rows: number },
  { columns, isOpen: wasOpen }: Above,
  find: FindReferences,
) {
  const cells = rows[number] ?? [];
  // A continuation below an omitted action, or below a gap, continues no other action.
  const isCut = cells[columns.findIndex(({ field }) => field === 'action')]?.isLeftOut || cells.every(({ text }) => !text);
  const isOpen = wasOpen && !isCut;
  const kind = rowKind(cells, { number, head, columns, isOpen }, find);
  const row = { kind, columns };
  if (kind === 'action') return { row, below: { columns, isOpen: true } };
  if (kind === 'heading') return { row: { ...row, heading: firstOwn(cells) }, below: { columns, isOpen: false } };
  if (kind === 'title') {
    const heading = firstOwn(cells);
    const isSaidBelow = number >= head.first || find(heading).length > 0;
    return { row: isSaidBelow ? { ...row, heading } : row, below: { columns, isOpen } };
  }
  // Further down a sheet, another table may begin with its own columns.
  const isOfAnother = kind === 'head' && number >= head.first + head.rows;
  return { row, below: { columns: (isOfAnother && tableHead(rows.slice(number))?.columns) || columns, isOpen } };
}

const firstOwn = (cells: readonly PlanCell[]): string => cells.find(isOwn)?.text ?? '';
