import { parse } from 'csv-parse/sync';
import { legible } from '../documents/legible.ts';
import { mustHave } from '../domain/must-have.ts';
import { ownValue } from '../domain/own-value.ts';
import { type Inspection, inspection } from '../domain/schemas/inspection.ts';
import { checkShape } from './check-shape.ts';
import { everyProblem } from './every-problem.ts';
import { type Problem, UnusableFile } from './unusable-file.ts';

/** A record of the table with the line on which it begins. */
interface Row {
  cells: string[];
  line: number;
}

const columns = Object.keys(inspection.shape);
/** Columns without which a row says too little; the others may be left out of the table. */
const needed = Object.entries(inspection.shape).flatMap(([name, schema]) => (schema.safeParse(undefined).success ? [] : name));

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
function headProblems({ cells: head, line }: Row, path: string): Problem[] {
  const problems: Problem[] = [];
  const add = (reason: string, todo: string) => problems.push({ path, line, reason, todo });
  for (const name of needed.filter((one) => !head.includes(one))) add(`the column ${name} is missing`, 'add it');
  for (const name of new Set(head.filter((one) => !columns.includes(one))))
    add(`unknown column "${name}"`, `take it out, or name it one of ${columns.join(', ')}`);
  for (const name of columns.filter((one) => head.indexOf(one) !== head.lastIndexOf(one)))
    add(`two columns are called ${name}`, 'take one out');
  return problems;
}

function inspectionOf({ cells, line }: Row, head: readonly string[], path: string): Inspection {
  if (cells.length !== head.length) {
    const reason = `this row has ${cells.length} cells, and the table ${head.length} columns`;
    throw new UnusableFile({ path, line, reason, todo: 'add or take out commas; put a cell that holds a comma in quotes' });
  }
  const known = Object.fromEntries(
    head.map((name, index) => [name, mustHave(cells[index], `cell under ${name}`)]).filter(([, value]) => value !== ''),
  );
  const previousEnd = known['previousEnd'] === 'none' ? { previousEnd: null } : {};
  return checkShape(inspection, legible({ ...known, ...previousEnd }), path, () => line);
}

/**
 * Reads the table of published inspections; an empty cell is an unknown value, `none` under previousEnd a stated none.
 * @param path the file, named in errors
 * @throws UnusableFile which names every line and column that does not fit, and what was expected; two rows on one inspection are one too many
 */
export function readInspections(text: string, path: string): Inspection[] {
  const [first, ...rows] = rowsOf(text, path);
  if (!first) throw new UnusableFile({ path, line: 1, reason: 'the table is empty', todo: 'restore it from git' });
  const problems = headProblems(first, path);
  if (problems.length > 0) throw new UnusableFile(...problems);
  const lineOf = new Map<string, number>();
  return everyProblem(rows, (row) => {
    const found = inspectionOf(row, first.cells, path);
    const earlier = lineOf.get(inspectionId(found));
    lineOf.set(inspectionId(found), row.line);
    if (earlier === undefined) return found;
    const reason = `${found.area}, published ${found.published}, stands already in line ${earlier}`;
    throw new UnusableFile({ path, line: row.line, reason, todo: 'keep one of the two' });
  });
}

/** What one inspection of the table is known by: the partnership and the day of publication. */
export const inspectionId = ({ partnership, published }: Inspection): string => `${partnership}-${published}`;
