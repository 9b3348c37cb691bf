import type { PlanTable } from '../documents/tables/plan-table.ts';
import { colourOf } from './status-of.ts';

const pair =
  /\b(red|amber|yellow|green|blue|black|grey|gray|purple|white|[RAGB](?=\s*[=:–—-]))\s*(?:\([RAGB]\)\s*)?(?:=|:|–|—|-|\bmeans\b|\bis\b)\s*([^;,.|\n]+?(?<!\s)|[^\S\n])(?=\s*(?:[;,.|\n]|$|\b(?:red|amber|yellow|green|blue|black|grey|purple)\s*(?:=|:|–|—|-|means)))/gi;

/** Colours that a line of a plan explains: `Red = not met; Amber = not begun`. With fewer than two, it is not a key. */
export function colourKeyInText(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', meaning = ''] of text.matchAll(pair)) {
    const colour = colourOf(name);
    if (colour && !found.has(colour)) found.set(colour, meaning.trim());
  }
  return found.size > 1 ? found : new Map();
}

/** Colours that a table explains, one to a row. Every row but its head must name one. */
export function colourKeyInTable({ rows }: Pick<PlanTable, 'rows'>): Map<string, string> {
  const filled = rows
    .map((row) => row.filter(({ text, copyOf }) => text && !copyOf).map(({ text }) => text))
    .filter((row) => row.length > 0);
  const named = filled.flatMap(([name, meaning, ...others]): [colour: string, meaning: string][] => {
    const colour = name && meaning && others.length === 0 ? colourOf(name) : undefined;
    return colour && meaning ? [[colour, meaning]] : [];
  });
  return named.length < 2 || named.length < filled.length - 1 ? new Map() : new Map(named);
}
