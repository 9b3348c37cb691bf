import { joinLines } from '../../documents/join-lines.ts';
import type { Line } from '../../documents/pdf/lines.ts';
import { ancestor } from '../../documents/pdf/structure-places.ts';
import type { LeftOutCell } from '../../documents/tables/left-out.ts';
import type { PlanCell, PlanTable, PlanText } from '../../documents/tables/plan-table.ts';
import { rectangular } from '../../documents/tables/rectangular.ts';
import { tidyCell } from '../../documents/tables/tidy-cell.ts';

interface TaggedCell {
  /** Place among the cells of its row, from 0. */
  order: number;
  head: boolean;
  x: number;
  lines: Line[];
}

interface TaggedTable {
  /** By page and the row's key. */
  rows: Map<string, TaggedCell[]>;
  before: string[];
  page: number;
}

function textOf(lines: readonly Line[]): string {
  const parts: string[][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (!before || line.bullet || before.element !== line.element) parts.push([]);
    parts.at(-1)?.push(line.bullet ? `${line.bullet} ${line.text}` : line.text);
  }
  return tidyCell(parts.map((part) => joinLines(part, new Set())).join('\n'));
}

/** The words of a row's head cells, to recognise a repeated head. */
const headOf = (cells: readonly TaggedCell[]) => (cells.every(({ head }) => head) ? cells.map(({ lines }) => textOf(lines)).join('|') : '');

/** A row at the top of a page continues the row before where one of its cells completes an unfinished sentence. */
const continuesAbove = (above: readonly PlanCell[], row: readonly PlanCell[]) =>
  row.some(({ text }, column) => {
    const before = above[column]?.text;
    const isOpen = before && !/[.!?;:]$/.test(before);
    return text !== '' && isOpen && (/^\p{Ll}/u.test(text) || row[0]?.text === '');
  });

/** The cells of a table, each in its column: by order where a row has all of them, otherwise by position. */
function rowsOf({ rows }: TaggedTable, place: string): { rows: PlanCell[][]; leftOut: LeftOutCell[] } {
  const first = headOf([...rows.values()][0] ?? []);
  const isHeadAgain = (cells: TaggedCell[], at: number) => at > 0 && first !== '' && headOf(cells) === first;
  const leftOut = [...rows.values()]
    .filter(isHeadAgain)
    .flatMap((cells) =>
      cells.flatMap(({ order, lines }): LeftOutCell[] =>
        textOf(lines) ? [{ place, address: `page ${pageOf(cells)}, column ${order + 1}`, reason: 'head-again', text: textOf(lines) }] : [],
      ),
    );
  const all = [...rows.values()].filter((cells, at) => !isHeadAgain(cells, at));
  const width = Math.max(...all.flat().map(({ order }) => order)) + 1;
  const full = all.filter((cells) => cells.some(({ order, head }) => order === width - 1 && !head));
  const edges = Array.from({ length: width }, (_, column) => {
    const cells = full.flat().filter(({ order, head }) => order === column && !head);
    return Math.min(...cells.map(({ x }) => x));
  });
  const nearest = (x: number) =>
    edges.reduce((best, edge, column) => (Math.abs(edge - x) < Math.abs((edges[best] ?? 0) - x) ? column : best), 0);
  const made: PlanCell[][] = [];
  for (const [at, cells] of all.entries()) {
    const isFull = cells.some(({ head }) => head) || full.includes(cells);
    const row = Array.from({ length: width }, (): PlanCell => ({ text: '' }));
    for (const { order, x, lines } of cells) {
      const column = isFull || !edges.every(Number.isFinite) ? order : Math.max(order, nearest(x));
      const { text: before = '', from = 1 } = row[column] ?? {};
      row[column] = { text: tidyCell(`${before}\n${textOf(lines)}`), ...(before && textOf(lines) ? { from: from + 1 } : {}) };
    }
    const above = made.at(-1);
    const isAtTop = at > 0 && pageOf(cells) !== pageOf(all[at - 1] ?? []);
    if (above && isAtTop && continuesAbove(above, row)) {
      for (const [column, { text, from = 1 }] of row.entries()) {
        const before = above[column];
        if (!text) continue;
        above[column] = before?.text
          ? { text: joinLines([before.text, text], new Set()), from: (before.from ?? 1) + from }
          : { text, ...(from > 1 ? { from } : {}) };
      }
    } else made.push(row);
  }
  return { rows: rectangular(made), leftOut };
}

const pageOf = (cells: readonly TaggedCell[]) => cells[0]?.lines[0]?.page;

/**
 * Tables by the PDF's tags. A row that runs over a page is joined where its words allow; a table's head that is repeated on
 * the next page is left out. Tags do not record merged cells: a cell that spans rows is in the first of them.
 */
export function gridByTags(lines: readonly Line[]): PlanText {
  const tables: TaggedTable[] = [];
  let texts: string[] = [];
  const places = new Map<string, TaggedTable>();
  for (const line of lines) {
    const tag = line.cell;
    const tagRow = tag?.parent;
    const tagTable = ancestor(tagRow, 'Table');
    if (!tag || tagRow?.role !== 'TR' || !tagTable) {
      texts.push(line.bullet ? `${line.bullet} ${line.text}` : line.text);
      continue;
    }
    let table = places.get(`${line.page} ${tagTable.key}`);
    if (!table) {
      const last = tables.at(-1);
      table = last && texts.length === 0 && last.page === line.page - 1 ? last : { rows: new Map(), before: texts, page: line.page };
      if (table !== last) tables.push(table);
      table.page = line.page;
      texts = [];
      places.set(`${line.page} ${tagTable.key}`, table);
    }
    const row = table.rows.get(`${line.page} ${tagRow.key}`) ?? [];
    table.rows.set(`${line.page} ${tagRow.key}`, row);
    let cell = row.find((one) => one.order === tag.order);
    if (!cell) {
      cell = { order: tag.order, head: tag.role === 'TH', x: line.x, lines: [] };
      row.push(cell);
    }
    cell.lines.push(line);
    cell.x = Math.min(cell.x, line.x);
  }
  const leftOut: LeftOutCell[] = [];
  const made = tables.map((table, at): PlanTable => {
    const place = `table ${at + 1}`;
    const read = rowsOf(table, place);
    leftOut.push(...read.leftOut);
    return { place, before: table.before, rows: read.rows };
  });
  const cellsInSource = tables.flatMap(({ rows }) => [...rows.values()].flat()).filter(({ lines }) => textOf(lines)).length;
  return { tables: made, after: texts, cellsInSource, leftOut };
}
