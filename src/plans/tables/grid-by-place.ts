import { joinLines } from '../../documents/join-lines.ts';
import type { PageText } from '../../documents/pdf/read-pages.ts';
import type { PlanCell, PlanText } from '../../documents/tables/plan-table.ts';
import { rectangular } from '../../documents/tables/rectangular.ts';
import { tidyCell } from '../../documents/tables/tidy-cell.ts';
import { tableHead } from '../table-head.ts';

/** Words close together on one line. */
interface Piece {
  page: number;
  x: number;
  right: number;
  y: number;
  size: number;
  text: string;
}

/** Words further apart than this many letter heights are in different columns. */
const columnGap = 0.9;
/** Lines of one cell are no further apart than this many times the usual distance. */
const lineGap = 1.2;
/** Lines of a cell are no further apart than this many letter heights, which is also assumed where nothing can be measured. */
const widestPitch = 1.7;
const usualPitch = 1.2;

function piecesOf({ number, runs }: PageText): Piece[] {
  const pieces: Piece[] = [];
  for (const { text, x, y, width, size } of runs) {
    const last = pieces.at(-1);
    const together = last && Math.abs(last.y - y) < 0.3 * size && x - last.right < columnGap * size && x >= last.x - 1;
    if (!text.trim()) {
      if (together && width < columnGap * size) Object.assign(last, { text: `${last.text} `, right: x + width });
      continue;
    }
    if (together) Object.assign(last, { text: last.text + text, right: x + width });
    else pieces.push({ page: number, x, right: x + width, y, size, text });
  }
  return pieces.sort((a, b) => b.y - a.y || a.x - b.x);
}

const sameLine = (a: Piece, b: Piece) => a.page === b.page && Math.abs(a.y - b.y) < 0.3 * Math.max(a.size, b.size);

function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last?.[0] && sameLine(last[0], piece)) last.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

/** Left edge of the column under each name: where most lines begin between the end of the name before and the name. */
function edgesOf(head: readonly Piece[], pieces: readonly Piece[]): number[] {
  return head.map((name, at) => {
    const from = head[at - 1]?.right ?? Number.NEGATIVE_INFINITY;
    const counts = Map.groupBy(
      pieces.filter(({ x }) => x > from && x <= name.x + 1),
      ({ x }) => Math.round(x),
    );
    return [...counts].reduce((best, [x, { length }]) => (length > (counts.get(best)?.length ?? 0) ? x : best), Math.round(name.x));
  });
}

/** The distance from line to line within a cell: the smallest within a column, unless it separates rows. */
function pitchOf(pieces: readonly Piece[], columnAt: (x: number) => number): number {
  const size = pieces[0]?.size ?? 10;
  const last = new Map<number, Piece>();
  let least = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    const above = last.get(columnAt(piece.x));
    const gap = above?.page === piece.page ? above.y - piece.y : 0;
    if (gap > 0.8 * size) least = Math.min(least, gap);
    last.set(columnAt(piece.x), piece);
  }
  return least < widestPitch * size ? least : usualPitch * size;
}

/**
 * A table from the positions of words on the pages, for a PDF without tagged tables. The columns are those under the line that
 * names them. A row begins where no cell continues the line above.
 */
export function gridByPlace(pages: readonly PageText[]): PlanText {
  const lines = linesOf(pages.flatMap(piecesOf));
  const headAt = lines.findIndex((line) => tableHead([line.map(({ text }) => ({ text: text.trim() }))]));
  const head = lines[headAt];
  const textsOf = (some: readonly Piece[][]) => some.map((line) => tidyCell(line.map(({ text }) => text).join(' ')));
  if (!head) return { tables: [], after: textsOf(lines) };
  const body = lines.slice(headAt + 1);
  const edges = edgesOf(head, body.flat());
  const columnAt = (x: number) =>
    Math.max(
      0,
      edges.findLastIndex((edge) => x >= edge - 3),
    );
  const pitch = pitchOf(body.flat(), columnAt);
  const rows: string[][] = [];
  // Cells by the position of their words, counted independently of the rows made from them.
  const filled = new Set<string>();
  const last: (Piece | undefined)[] = [];
  for (const line of body) {
    const isContinued = line.some((piece) => {
      const above = last[columnAt(piece.x)];
      return above?.page === piece.page && above.y - piece.y <= pitch * lineGap;
    });
    if (!isContinued || rows.length === 0) rows.push(edges.map(() => ''));
    const row = rows.at(-1) ?? [];
    for (const piece of line) {
      const column = columnAt(piece.x);
      const before = row[column] ?? '';
      const above = last[column];
      // A continued line may complete a word broken at the end of the line above.
      row[column] =
        above && before && !sameLine(above, piece) ? joinLines([before.trim(), piece.text.trim()], new Set()) : `${before} ${piece.text}`;
      if (tidyCell(piece.text)) filled.add(`${rows.length} ${column}`);
      last[column] = piece;
    }
  }
  const cells = (row: readonly string[]): PlanCell[] => row.map((text) => ({ text: tidyCell(text) }));
  return {
    tables: [
      {
        place: 'the table',
        before: textsOf(lines.slice(0, headAt)),
        rows: rectangular([cells(head.map(({ text }) => text)), ...rows.map(cells)]),
      },
    ],
    after: [],
    cellsInSource: head.filter(({ text }) => tidyCell(text)).length + filled.size,
  };
}
