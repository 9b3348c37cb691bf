import { parse } from 'csv-parse/sync';
import { UnreadableInput } from '../ingest/unreadable-input.ts';
import type { PlanText } from './plan-table.ts';
import { rectangular } from './rectangular.ts';
import { tidyCell } from './tidy-cell.ts';

/** Marks that part a line's cells, in the order in which they are tried. */
const delimiters = [',', ';', '\t'] as const;

/** The mark that stands most often in the first lines. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 4000);
  const times = (mark: string) => head.split(mark).length;
  return delimiters.reduce((best, mark) => (times(mark) > times(best) ? mark : best));
}

/**
 * Reads a CSV file, parted by commas, semicolons or tabs, as one table.
 * @throws UnreadableInput where a quotation mark is left open
 */
export function tablesFromCsv(text: string): PlanText {
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    return {
      tables: [{ place: 'the file', before: [], rows: rectangular(rows.map((row) => row.map((cell) => ({ text: tidyCell(cell) })))) }],
      after: [],
    };
  } catch (error) {
    throw new UnreadableInput('broken-csv', `the CSV could not be read (${(error as Error).message})`, 'save it anew from a spreadsheet');
  }
}
