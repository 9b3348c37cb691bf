import { parse } from 'csv-parse/sync';
import { limits } from '../../documents/limits.ts';
import { tidyCell } from '../../documents/tables/tidy-cell.ts';
import { UnreadableInput } from '../../documents/unreadable-input.ts';
import { tableHead } from '../table-head.ts';

/** Possible separators, in the order in which they are tried. */
const delimiters = [',', ';', '\t', '|'] as const;
/** Rows by which the separator is chosen. */
const sampledRows = 60;
/** A first line that tells Excel the separator. */
const declared = /^\uFEFF?"?sep=(.)"?(?:\r\n?|\n)/i;

const rowsBy = (text: string, delimiter: string, most?: number): string[][] =>
  parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: limits.csvRowLetters,
    ...(most ? { to: most } : {}),
  });

const tooLarge = (what: string) =>
  new UnreadableInput('too-large', `the CSV is larger than any plan: ${what}`, 'save the rows of the plan as a file of their own');

/** @throws UnreadableInput where there is more text, or there are more lines, than any plan has */
function checkSize(text: string): void {
  const { csvLetters, csvRows } = limits;
  if (text.length > csvLetters) throw tooLarge(`it has more than ${csvLetters.toLocaleString('en-GB')} letters`);
  let lines = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lines++;
  }
  if (lines > csvRows) throw tooLarge(`it has more than ${csvRows.toLocaleString('en-GB')} lines`);
}

/** How well a separator fits: known columns, then rows of equal length, then how many cells they have. */
function fitOf(text: string, delimiter: string): [known: number, even: number, width: number] {
  let rows: string[][];
  try {
    rows = rowsBy(text, delimiter, sampledRows);
  } catch {
    return [-1, 0, 0];
  }
  const head = tableHead(rows.map((row) => row.map((cell) => ({ text: tidyCell(cell) }))));
  const known = head?.columns.filter(({ field }) => field).length ?? 0;
  const widths = Map.groupBy(
    rows.filter((row) => row.some((cell) => cell.trim())).map(({ length }) => length),
    (width) => width,
  );
  const [width, same] = [...widths].filter(([one]) => one > 1).sort(([, a], [, b]) => b.length - a.length)[0] ?? [1, []];
  const total = [...widths.values()].reduce((sum, { length }) => sum + length, 0);
  return [known, total > 0 ? same.length / total : 0, width];
}

/** The separator that gives known columns, or failing that rows of equal length; quotation marks are respected. */
function delimiterOf(text: string): string {
  const fits = delimiters.map((delimiter) => ({ delimiter, fit: fitOf(text, delimiter) }));
  const [best] = fits.sort((a, b) => b.fit[0] - a.fit[0] || b.fit[1] - a.fit[1] || b.fit[2] - a.fit[2]);
  return best?.delimiter ?? ',';
}

/**
 * The rows of a CSV file, whatever the separator: the one its first line states, or else the one that fits.
 * @throws UnreadableInput where a quotation mark is left open
 */
export function csvRows(text: string): string[][] {
  const [line, mark] = declared.exec(text) ?? [];
  const body = text.slice(line?.length ?? 0);
  checkSize(body);
  try {
    return rowsBy(body, mark ?? delimiterOf(body));
  } catch (error) {
    if ((error as { code?: string }).code === 'CSV_MAX_RECORD_SIZE') {
      throw tooLarge(
        `a row of it has more than ${limits.csvRowLetters.toLocaleString('en-GB')} letters, or a quotation mark is never closed`,
      );
    }
    throw new UnreadableInput('broken-csv', `the CSV could not be read (${(error as Error).message})`, 'save it again from a spreadsheet');
  }
}
