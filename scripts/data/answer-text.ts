import type { Json } from '@duckdb/node-api';
import type { Cell } from '../../src/domain/table/column.ts';
import type { Table } from '../../src/domain/table/table.ts';
import { count } from '../../src/domain/words/count.ts';
import { toJsonRows } from '../../src/site/exports/json-lines.ts';
import { toCsv } from '../../src/site/exports/to-csv.ts';
import type { Answer } from './ask-data.ts';

/** Letters of a cell that a table on a terminal shows, at most. */
const widest = 60;

/** An answer as the site's own JSON tables are: an array with an object a row, a row a line. */
export const answerInJson = ({ columns, rows }: Answer): string => toJsonRows({ columns: columns.map(named), rows: rows as Table['rows'] });

/** An answer as the site's own CSV files are; what is neither a text, a number nor a list of these is JSON in its cell. */
export const answerInCsv = ({ columns, rows }: Answer): string =>
  toCsv({ columns: columns.map(named), rows: rows.map((row) => row.map(csvValue)) });

const named = (name: string) => ({ name, type: 'string', meaning: '' }) as const;

function csvValue(value: Json): Cell {
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
  return value !== null && typeof value === 'object' ? JSON.stringify(value) : value;
}

/** An answer as a table for a terminal, numbers at the right, long texts cut short; its last line says how many rows there are. */
export function answerInColumns({ columns, rows }: Answer): string {
  const texts = rows.map((row) => row.map(shown));
  const cells = texts.map((row) => row.map(cut));
  const isNumeric = columns.map((_, at) => rows.some((row) => row[at] !== null) && rows.every((row) => isNumber(row[at] ?? null)));
  const widths = columns.map((name, at) => Math.max(lengthOf(name), ...cells.map((row) => lengthOf(row[at] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => padded(cell, widths[at] ?? 0, isNumeric[at] ?? false))
      .join('  ')
      .trimEnd();
  const isCut = texts.some((row, at) => row.some((text, column) => text !== cells[at]?.[column]));
  return [
    line(columns),
    line(widths.map((width) => '─'.repeat(width))),
    ...cells.map(line),
    `${count(rows.length, 'row')}${isCut ? '; --csv and --json give texts whole' : ''}`,
  ].join('\n');
}

const isNumber = (value: Json): boolean => value === null || typeof value === 'number';

const lengthOf = (text: string): number => [...text].length;

/** A value in a line. */
function shown(value: Json): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(shown).join(', ');
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)).replace(/\s+/g, ' ');
}

function cut(text: string): string {
  const letters = [...text];
  return letters.length > widest ? `${letters.slice(0, widest - 1).join('')}…` : text;
}

function padded(cell: string, width: number, isNumber: boolean): string {
  const space = ' '.repeat(width - lengthOf(cell));
  return isNumber ? space + cell : cell + space;
}
