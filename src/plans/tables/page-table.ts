import type { Element, ElementContent } from 'hast';
import { type ClassStyles, isHidden, isStruck } from '../../documents/html/page-styles.ts';
import { allWords, isElement, pageWords } from '../../documents/html/page-words.ts';
import type { LeftOutCell, LeftOutReason } from '../../documents/tables/left-out.ts';
import type { PlanCell } from '../../documents/tables/plan-table.ts';
import { type CountCells, cellCount } from '../../documents/tables/table-limits.ts';
import { tidyCell } from '../../documents/tables/tidy-cell.ts';
import { tableHead } from '../table-head.ts';
import { cellColour } from './page-colour.ts';

/** A table as read, before it is given a place among the others. */
export interface PageTable {
  rows: PlanCell[][];
  leftOut: Omit<LeftOutCell, 'place'>[];
  /** Cells that hold something. */
  cells: number;
  /** Tables within its cells that are plans themselves. */
  inner: PageTable[];
}

const most = { rowSpan: 1000, colSpan: 100 } as const;
const span = ({ properties }: Element, name: 'rowSpan' | 'colSpan') =>
  Math.min(most[name], Math.max(1, Math.trunc(Number(properties[name])) || 1));

const rowsIn = (table: Element, styles: ClassStyles, around?: LeftOutReason): { row: Element; reason: LeftOutReason | undefined }[] =>
  table.children.filter(isElement).flatMap((child) => {
    const reason = around ?? (isHidden(child, styles) ? 'hidden-row' : isStruck(child, styles) ? 'struck' : undefined);
    if (child.tagName === 'tr') return [{ row: child, reason }];
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsIn(child, styles, reason) : [];
  });

/** Columns hidden by the table's own `col` elements. */
function hiddenColumns(table: Element, styles: ClassStyles): Set<number> {
  const hidden = new Set<number>();
  let at = 0;
  const take = (parent: Element, around: boolean) => {
    for (const child of parent.children.filter(isElement)) {
      if (child.tagName === 'colgroup') take(child, around || isHidden(child, styles));
      if (child.tagName !== 'col') continue;
      for (let left = Math.min(100, Number(child.properties.span) || 1); left > 0; left--) {
        if (around || isHidden(child, styles)) hidden.add(at);
        at++;
      }
    }
  };
  take(table, false);
  return hidden;
}

const tablesIn = (element: Element): Element[] =>
  element.children.filter(isElement).flatMap((child) => (child.tagName === 'table' ? [child] : tablesIn(child)));
const without = (element: Element, gone: ReadonlySet<Element>): Element => ({
  ...element,
  children: element.children.flatMap((child): ElementContent[] =>
    isElement(child) ? (gone.has(child) ? [] : [without(child, gone)]) : [child],
  ),
});

/**
 * Reads a table, repeating merged cells in each of their places. A table within a cell is part of the cell's words, unless it
 * names a plan's columns itself.
 * @param around why the whole table is left out, where it is
 */
export function pageTable(table: Element, styles: ClassStyles, around?: LeftOutReason, count: CountCells = cellCount()): PageTable {
  const found: PageTable = { rows: [], leftOut: [], cells: 0, inner: [] };
  const grid: (PlanCell | undefined)[][] = [];
  const rowAt = (at: number) => {
    const cells = grid[at] ?? [];
    grid[at] = cells;
    return cells;
  };
  const rows = rowsIn(table, styles, around);
  const unseen = hiddenColumns(table, styles);
  const fills = new Map<Element, string | undefined>();
  const alike = new Map<string | undefined, number>();
  for (const [at, { row, reason }] of rows.entries()) {
    const cells = rowAt(at);
    const own = row.children.filter(isElement).filter(({ tagName }) => /^t[dh]$/.test(tagName));
    alike.clear();
    for (const cell of own) {
      const fill = cellColour(cell, styles);
      fills.set(cell, fill);
      alike.set(fill, (alike.get(fill) ?? 0) + 1);
    }
    let column = 0;
    for (const cell of own) {
      while (cells[column]) column++;
      const inner = tablesIn(cell).map((element) => ({ element, read: pageTable(element, styles, around, count) }));
      const plans = inner.filter(({ read }) => read.inner.length > 0 || tableHead(read.rows));
      for (const { read } of plans) found.inner.push(...read.inner, ...(tableHead(read.rows) ? [read] : []));
      const shown = without(cell, new Set(plans.map(({ element }) => element)));
      const { text, left } = pageWords(shown, styles);
      const hides =
        reason ??
        (unseen.has(column) ? 'hidden-column' : isHidden(cell, styles) ? 'hidden-text' : isStruck(cell, styles) ? 'struck' : undefined);
      const isUsual = own.length > 1 && (alike.get(fills.get(cell)) ?? 0) * 2 > own.length;
      const colour = text || hides || isUsual ? undefined : fills.get(cell);
      if (text || left.length > 0 || colour) found.cells++;
      const address = `row ${at + 1}, column ${column + 1}`;
      if (hides && (text || left.length > 0)) found.leftOut.push({ address, reason: hides, text: text || tidyCell(allWords(shown)) });
      else
        for (const [index, part] of left.entries())
          found.leftOut.push({ address, ...part, ...(text || colour || index > 0 ? { isPart: true } : {}) });
      const made: PlanCell = {
        text: hides ? '' : text,
        ...(colour ? { colour } : {}),
        ...(left.length > 0 || (hides && text) ? { isLeftOut: true } : {}),
      };
      // A span below the last row is not part of the table.
      const down = Math.min(span(cell, 'rowSpan'), rows.length - at);
      count(down * span(cell, 'colSpan'));
      for (let below = 0; below < down; below++) {
        for (let across = 0; across < span(cell, 'colSpan'); across++) {
          const target = rowAt(at + below);
          target[column + across] ??=
            below > 0 ? { text: made.text, copyOf: 'above' } : across > 0 ? { text: made.text, copyOf: 'left' } : made;
        }
      }
      column += span(cell, 'colSpan');
    }
  }
  found.rows = Array.from(grid, (row) => Array.from(row ?? [], (cell) => cell ?? { text: '' })).slice(0, rows.length);
  return found;
}
