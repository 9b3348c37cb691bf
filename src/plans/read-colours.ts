import type { LeftOutCell } from '../documents/tables/left-out.ts';
import type { PlanCell, PlanTable, PlanText } from '../documents/tables/plan-table.ts';
import { colourKeyInTable, colourKeyInText } from './colour-key.ts';
import { colourOf } from './status-of.ts';
import { tableHead } from './table-head.ts';

const titled = (colour: string) => colour.replace(/^./, (letter) => letter.toUpperCase());
/** Gives a coloured cell of a key the name of its colour. */
const named = (cell: PlanCell): PlanCell => (cell.colour && !cell.text ? { ...cell, text: titled(cell.colour) } : cell);
const isOwn = ({ text, colour, copyOf }: PlanCell) => !copyOf && (text !== '' || colour !== undefined);
const ownCells = (row: readonly PlanCell[]) => row.filter(isOwn);
/** The colour that a cell shows or names. */
const colourIn = ({ text, colour }: PlanCell) => colour ?? colourOf(text);

/** Pairs of a colour and what it means, where a row holds nothing else: one pair, or several side by side. */
function pairsOf(row: readonly PlanCell[]): [PlanCell, PlanCell][] | undefined {
  const cells = ownCells(row);
  if (cells.length < 2 || cells.length % 2 > 0) return undefined;
  const pairs = Array.from({ length: cells.length / 2 }, (_, at) => cells.slice(2 * at, 2 * at + 2) as [PlanCell, PlanCell]);
  return pairs.every(([shown, meaning]) => colourIn(shown) && meaning.text && !colourIn(meaning)) ? pairs : undefined;
}

/** A part of a table's rows, which keep their numbers. */
const partOf = ({ place, rowNumbers }: PlanTable, before: string[], rows: PlanCell[][], first: number): PlanTable => ({
  place,
  before,
  rows,
  rowNumbers: rows.map((_, at) => rowNumbers?.[first + at] ?? first + at + 1),
});

/** Separates a key of colours, which is rows of nothing but colours and their meanings, from the table above or below it. */
function keysApart(table: PlanTable): PlanTable[] {
  const whole = { ...table, rows: table.rows.map((row) => row.map(named)) };
  if (colourKeyInTable(whole).size > 0) return [whole];
  const pairs = table.rows.map(pairsOf);
  const made: PlanTable[] = [];
  let before = table.before;
  for (let from = 0; from < table.rows.length; ) {
    const isKey = pairs[from] !== undefined;
    let to = from + 1;
    while (to < table.rows.length && (pairs[to] !== undefined) === isKey) to++;
    const found = pairs.slice(from, to).flatMap((pair) => pair ?? []);
    const colours = new Set(found.map(([shown]) => colourIn(shown)));
    const last = made.at(-1);
    if (isKey && colours.size > 1 && colours.size === found.length) {
      const numbers = table.rows
        .slice(from, to)
        .flatMap((_, at) => pairs[from + at]?.map(() => table.rowNumbers?.[from + at] ?? from + at + 1) ?? []);
      const rows = found.map(([shown, meaning]) => [named(shown), meaning]);
      made.push({ place: table.place, before, rows, rowNumbers: numbers });
    } else if (last && !last.rows.every(pairsOf)) {
      const rows = [...last.rows, ...table.rows.slice(from, to)];
      made[made.length - 1] = {
        ...last,
        rows,
        rowNumbers: [...(last.rowNumbers ?? []), ...(partOf(table, [], table.rows.slice(from, to), from).rowNumbers ?? [])],
      };
    } else made.push(partOf(table, before, table.rows.slice(from, to), from));
    before = [];
    from = to;
  }
  return made;
}

/**
 * Reads cells that show a colour and no words. Under a column of status, or one of the plan's own, a colour that the plan's key
 * explains is read as its name; any other is reported as not read.
 */
export function readColours(plan: PlanText): PlanText {
  const hasColours = plan.tables.some(({ rows }) => rows.some((row) => row.some(({ colour }) => colour)));
  if (!hasColours) return plan;
  const tables = plan.tables.flatMap(keysApart);
  const texts = [
    ...tables.flatMap(({ before, rows }) => [...before, ...rows.flatMap((row) => row.map(({ text }) => text))]),
    ...plan.after,
  ];
  const known = new Set([
    ...texts.flatMap((text) => [...colourKeyInText(text).keys()]),
    ...tables.flatMap((table) => [...colourKeyInTable(table).keys()]),
  ]);
  const leftOut: LeftOutCell[] = [];
  let columns: ReturnType<typeof tableHead>;
  const read = tables.map((table): PlanTable => {
    const head = tableHead(table.rows);
    columns = head ?? (columns?.columns.length === table.rows[0]?.length ? columns : undefined);
    const rows = table.rows.map((row, number) =>
      row.map((cell, at): PlanCell => {
        if (!cell.colour || cell.text) return cell;
        const { colour, ...rest } = cell;
        const { name, field } = columns?.columns[at] ?? {};
        const isBelow = !head || number >= head.first + head.rows;
        const mayBeStatus = field === 'status' || (!field && name);
        if (isBelow && mayBeStatus && known.has(colour) && row.some(({ text, copyOf }) => text && !copyOf))
          return { ...rest, text: titled(colour) };
        if (cell.copyOf) return rest;
        leftOut.push({
          place: table.place,
          address: cell.address ?? `row ${table.rowNumbers?.[number] ?? number + 1}, column ${at + 1}`,
          reason: 'colour',
          text: colour,
        });
        return rest;
      }),
    );
    return { ...table, rows };
  });
  return { ...plan, tables: read, leftOut: [...(plan.leftOut ?? []), ...leftOut] };
}
