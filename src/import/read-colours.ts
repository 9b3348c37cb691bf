import { colourKeyInTable, colourKeyInText } from './colour-key.ts';
import type { LeftOutCell } from './left-out.ts';
import type { PlanCell, PlanTable, PlanText } from './plan-table.ts';
import { colourOf } from './status-of.ts';

/** A coloured cell of a key says its colour's name; in all other places the colour is all that the cell holds. */
const named = (cell: PlanCell): PlanCell => (cell.colour && !cell.text ? { ...cell, text: cell.colour } : cell);
const withNames = ({ rows }: PlanTable) => ({ rows: rows.map((row) => row.map(named)) });

/** Colours that a plan explains anywhere: in a line of text, in a cell, or in a table of coloured cells and words. */
function coloursExplained({ tables, after }: PlanText): Set<string> {
  const texts = [...tables.flatMap(({ before, rows }) => [...before, ...rows.flat().map(({ text }) => text)]), ...after];
  return new Set([
    ...texts.flatMap((text) => [...colourKeyInText(text).keys()]),
    ...tables.flatMap((table) => [...colourKeyInTable(withNames(table)).keys()]),
  ]);
}

/**
 * Reads cells that show a colour and no words: by its name where the plan's own key says what it means, or else as left out.
 * White and grey are what cells are without a meaning.
 */
export function readColours(text: PlanText): PlanText {
  if (!text.tables.some(({ rows }) => rows.some((row) => row.some(({ colour }) => colour)))) return text;
  const explained = coloursExplained(text);
  const leftOut: LeftOutCell[] = [...(text.leftOut ?? [])];
  const tables = text.tables.map((table): PlanTable => {
    const isKey = colourKeyInTable(withNames(table)).size > 0;
    const rows = table.rows.map((row, at) =>
      row.map((cell, column): PlanCell => {
        const { colour, ...rest } = cell;
        if (!colour || cell.text) return rest;
        if (isKey || explained.has(colourOf(colour) ?? '')) return { ...rest, text: `${colour[0]?.toUpperCase()}${colour.slice(1)}` };
        if (!cell.copyOf) {
          const address = `row ${table.rowNumbers?.[at] ?? at + 1}, column ${column + 1}`;
          leftOut.push({ place: table.place, address, reason: 'colour', text: colour });
        }
        return rest;
      }),
    );
    return { ...table, rows };
  });
  return { ...text, tables, leftOut };
}
