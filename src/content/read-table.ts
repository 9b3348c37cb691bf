import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { mustHave } from '../domain/must-have.ts';
import { ownValue } from '../domain/own-value.ts';
import { everyProblem } from './every-problem.ts';
import { type Problem, UnusableFile } from './unusable-file.ts';

/** A record of a table with the line on which it begins. */
interface Row {
  cells: string[];
  line: number;
}

/** What the parser calls broken, with what to do. */
const broken: Readonly<Record<string, { reason: string; todo: string }>> = {
  CSV_QUOTE_NOT_CLOSED: { reason: 'a quote that is opened here is never closed', todo: 'close it, or write a quote within a cell twice' },
  CSV_INVALID_CLOSING_QUOTE: {
    reason: 'words stand after a closing quote',
    todo: 'put the whole cell in quotes, and write a quote within it twice',
  },
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: {
    reason: 'words stand after a closing quote',
    todo: 'put the whole cell in quotes, and write a quote within it twice',
  },
  INVALID_OPENING_QUOTE: {
    reason: 'a quote stands within a cell that has none around it',
    todo: 'put the whole cell in quotes, and write a quote within it twice',
  },
};

function rowsOf(text: string, path: string): Row[] {
  /** Lines of the records that were whole. */
  let read = 0;
  try {
    const options = { info: true, relax_column_count: true, skip_empty_lines: true, trim: true, bom: true } as const;
    const count = (record: string[], { lines }: { lines: number }) => {
      read = lines;
      return record;
    };
    const found = parse(text, { ...options, on_record: count }) as unknown as { record: string[]; info: { lines: number } }[];
    return found.map(({ record, info }) => ({ cells: record, line: info.lines - record.join('').split('\n').length + 1 }));
  } catch (error) {
    const { code = '', lines } = error as { code?: string; lines?: number };
    const known = ownValue(broken, code);
    if (!known) throw error;
    // A quote that is left open is noticed lines later, or at the end; it stands in the record after the last whole one.
    const line = read + 1;
    const isLater = code !== 'CSV_QUOTE_NOT_CLOSED' && lines !== undefined && lines > line;
    throw new UnusableFile({
      path,
      line,
      ...known,
      reason: isLater ? `a quote is opened here, and in line ${lines} ${known.reason}` : known.reason,
    });
  }
}

/** What is wrong with the names of the columns. */
function headProblems({ cells: head, line }: Row, shape: z.ZodRawShape, path: string): Problem[] {
  const columns = Object.keys(shape);
  // Columns without which a row says too little; the others may be left out of the table.
  const needed = Object.entries(shape).flatMap(([name, schema]) => (z.safeParse(schema, undefined).success ? [] : name));
  const problems: Problem[] = [];
  const add = (reason: string, todo: string) => problems.push({ path, line, reason, todo });
  for (const name of needed.filter((one) => !head.includes(one))) add(`the column ${name} is missing`, 'add it');
  for (const name of new Set(head.filter((one) => !columns.includes(one))))
    add(`unknown column "${name}"`, `take it out, or name it one of ${columns.join(', ')}`);
  for (const name of columns.filter((one) => head.indexOf(one) !== head.lastIndexOf(one)))
    add(`two columns are called ${name}`, 'take one out');
  return problems;
}

function valuesOf({ cells, line }: Row, head: readonly string[], path: string): Record<string, string> {
  if (cells.length !== head.length) {
    const reason = `this row has ${cells.length} cells, and the table ${head.length} columns`;
    throw new UnusableFile({ path, line, reason, todo: 'add or take out commas; put a cell that holds a comma in quotes' });
  }
  return Object.fromEntries(
    head.map((name, index) => [name, mustHave(cells[index], `cell under ${name}`)] as const).filter(([, value]) => value !== ''),
  );
}

/**
 * Reads a table that an editor keeps as CSV.
 * @param shape its columns by name; those that allow no value may be left out
 * @param path the file, named in errors
 * @param make what a row stands for; its values are by column, without empty cells
 * @throws UnusableFile which names every line and column that does not fit, and what was expected
 */
export function readTable<T>(
  text: string,
  path: string,
  shape: z.ZodRawShape,
  make: (values: Record<string, string>, line: number) => T,
): T[] {
  const [first, ...rows] = rowsOf(text, path);
  if (!first) throw new UnusableFile({ path, line: 1, reason: 'the table is empty', todo: 'restore it from git' });
  const problems = headProblems(first, shape, path);
  if (problems.length > 0) throw new UnusableFile(...problems);
  return everyProblem(rows, (row) => make(valuesOf(row, first.cells, path), row.line));
}
