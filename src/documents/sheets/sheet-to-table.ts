import { firstPlace } from '../../domain/first-place.ts';
import type { LeftOutCell, LeftOutReason } from '../tables/left-out.ts';
import type { PlanCell, PlanTable } from '../tables/plan-table.ts';
import { addressOf, type CellRange, type Sheet, type SheetCell, sheetSize } from './sheet.ts';
import { tooLargeWorkbook } from './workbook-parts.ts';

/** Most steps taken over merged and scattered cells. */
const mostSteps = 10_000_000;

type Grid = Map<number, Map<number, PlanCell>>;
const ascending = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b);

/** Index of the first number that is not smaller. */
const firstFrom = (sorted: readonly number[], least: number): number => firstPlace(sorted.length, (at) => (sorted[at] ?? 0) >= least);
const within = (sorted: readonly number[], first: number, last: number) =>
  sorted.slice(firstFrom(sorted, first), firstFrom(sorted, last + 1));

/** Which columns are hidden, by number. */
function hiddenColumnsOf({ hiddenColumns }: Sheet): boolean[] {
  const change = new Int32Array(sheetSize.columns + 1);
  const inSheet = (column: number) => Math.min(sheetSize.columns, Math.max(0, Math.trunc(column) || 0));
  for (const { first, last } of hiddenColumns) {
    change[inSheet(first)] = (change[inSheet(first)] ?? 0) + 1;
    change[inSheet(last + 1)] = (change[inSheet(last + 1)] ?? 0) - 1;
  }
  let depth = 0;
  return Array.from(change, (by) => {
    depth += by;
    return depth > 0;
  });
}

function put(grid: Grid, row: number, column: number, cell: PlanCell): void {
  const cells = grid.get(row) ?? new Map<number, PlanCell>();
  grid.set(row, cells.set(column, cell));
}

/**
 * The table that a reader of a sheet sees, and what is left out of it. Merged cells are repeated in each of their places; a gap
 * of rows without cells is one empty row.
 */
export function sheetToTable(sheet: Sheet): { table: PlanTable | undefined; cellsInSource: number; leftOut: LeftOutCell[] } {
  const place = `sheet ${sheet.name}`;
  const leftOut: LeftOutCell[] = [...sheet.others];
  const leave = ({ row, column }: SheetCell, reason: LeftOutReason, text?: string, isPart?: true) =>
    leftOut.push({ place, address: addressOf(row, column), reason, ...(text ? { text } : {}), ...(isPart ? { isPart } : {}) });
  const cellsInSource = sheet.cells.length;
  if (sheet.hidden) {
    for (const cell of sheet.cells) leave(cell, 'hidden-sheet');
    return { table: undefined, cellsInSource, leftOut };
  }
  const hiddenColumns = hiddenColumnsOf(sheet);
  const isHiddenColumn = (column: number) => hiddenColumns[column] ?? false;
  const isHiddenRow = (row: number) => sheet.hiddenRows.has(row);
  let steps = 0;
  const step = (more = 1) => {
    steps += more;
    if (steps > mostSteps) throw tooLargeWorkbook(`has merged or scattered cells that stand for over ${mostSteps.toLocaleString('en-GB')}`);
  };
  /** The first row or column of a range that is shown. */
  const firstShown = (first: number, last: number, isHidden: (at: number) => boolean): number | undefined => {
    for (let at = first; at <= last; at++) {
      if (!isHidden(at)) return at;
      step();
    }
    return undefined;
  };
  const byPlace: Map<number, Map<number, SheetCell>> = new Map();
  for (const cell of sheet.cells) {
    const cells = byPlace.get(cell.row) ?? new Map<number, SheetCell>();
    if (cells.has(cell.column)) leave(cell, 'unread', `a second cell of the same place: ${cell.text}`);
    else byPlace.set(cell.row, cells.set(cell.column, cell));
  }
  const sourceRows = ascending(byPlace.keys());
  const covered = new Map<SheetCell, CellRange>();
  for (const range of sheet.merged) {
    step();
    for (const row of within(sourceRows, range.top, range.bottom)) {
      const cells = byPlace.get(row);
      step(cells?.size);
      for (const [column, cell] of cells ?? []) if (column >= range.left && column <= range.right) covered.set(cell, range);
    }
  }
  const grid: Grid = new Map();
  const anchors: { range: CellRange; row: number; column: number; cell: PlanCell }[] = [];
  for (const row of sourceRows) {
    for (const [at, cell] of byPlace.get(row) ?? []) {
      const range = covered.get(cell);
      const shownRow = range ? firstShown(range.top, range.bottom, isHiddenRow) : isHiddenRow(row) ? undefined : row;
      const column = range ? firstShown(range.left, range.right, isHiddenColumn) : isHiddenColumn(at) ? undefined : at;
      if (shownRow === undefined) leave(cell, sheet.hiddenRows.get(row) ?? 'hidden-row');
      else if (column === undefined) leave(cell, 'hidden-column');
      else if (range && (row !== range.top || at !== range.left)) leave(cell, 'under-merged');
      else if (cell.leftOut) {
        leave(cell, cell.leftOut.reason, cell.leftOut.text);
        put(grid, shownRow, column, { text: '', isLeftOut: true });
      } else {
        for (const part of cell.parts ?? []) leave(cell, part.reason, part.reason === 'hidden-text' ? undefined : part.text, true);
        const { text, date, colour } = cell;
        const made: PlanCell = { text, address: addressOf(row, at), ...(date ? { date } : {}), ...(colour ? { colour } : {}) };
        put(grid, shownRow, column, made);
        if (range) anchors.push({ range, row: shownRow, column, cell: made });
      }
    }
  }
  const rows = ascending(grid.keys());
  const columns = ascending(
    [...grid.values()].flatMap((cells) => [...cells].flatMap(([at, { text, colour }]) => (text || colour ? [at] : []))),
  );
  if (columns.length === 0) return { table: undefined, cellsInSource, leftOut };
  for (const { range, row, column, cell } of anchors) {
    if (!cell.text) continue;
    const across = within(columns, range.left, range.right);
    for (const down of within(rows, range.top, range.bottom)) {
      step(across.length);
      for (const at of across) {
        if (down === row && at === column) continue;
        const { text, date } = cell;
        put(grid, down, at, { text, copyOf: down > row ? 'above' : 'left', ...(date ? { date } : {}) });
      }
    }
  }
  step(rows.length * columns.length);
  const made: PlanCell[][] = [];
  const rowNumbers: number[] = [];
  for (const [at, row] of rows.entries()) {
    const last = rows[at - 1];
    if (last !== undefined && firstShown(last + 1, row - 1, isHiddenRow) !== undefined) {
      made.push(columns.map(() => ({ text: '' })));
      rowNumbers.push(row);
    }
    made.push(columns.map((column) => grid.get(row)?.get(column) ?? { text: '' }));
    rowNumbers.push(row + 1);
  }
  return { table: { place, before: [], rows: made, rowNumbers }, cellsInSource, leftOut };
}
