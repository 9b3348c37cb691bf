import { stringify } from 'csv-stringify/sync';
import type { Cell } from '../../src/domain/table/column.ts';
import { csvCell } from '../../src/domain/table/csv-cell.ts';
import type { Answer } from './ask-tables.ts';

/** Signs of a cell in a table to look at; longer ones are cut, and whole in the other formats. */
const widest = 60;

function shown(cell: Cell): string {
  const text = cell !== null && typeof cell === 'object' ? cell.join(', ') : String(cell ?? '').replace(/\s+/g, ' ');
  return text.length > widest ? `${text.slice(0, widest - 1)}…` : text;
}

/** An answer as a table to look at, with numbers to the right and how many rows there are. */
export function answerTable({ columns, rows }: Answer): string {
  const cells = [columns, ...rows.map((row) => row.map(shown))];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)));
  const isNumber = columns.map((_, at) => rows.every((row) => row[at] === null || typeof row[at] === 'number'));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (isNumber[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  const [head = [], ...others] = cells;
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [line(head), rule, ...others.map(line), rows.length === 1 ? '1 row' : `${rows.length} rows`].join('\n');
}

/** An answer as JSON: a list of objects. */
export const answerJson = ({ columns, rows }: Answer): string =>
  JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null]))),
    null,
    1,
  );

/** An answer as CSV, written as the site's own CSV files are. */
export const answerCsv = ({ columns, rows }: Answer): string =>
  stringify([columns, ...rows.map((row) => row.map(csvCell))], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
