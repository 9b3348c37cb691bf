import { limits } from '../ingest/limits.ts';
import { UnreadableInput } from '../ingest/unreadable-input.ts';
import { zipEntries } from '../ingest/zip-entries.ts';
import { mergedRanges } from './merged-ranges.ts';
import type { PlanCell, PlanText } from './plan-table.ts';
import { rectangular } from './rectangular.ts';
import { tidyCell } from './tidy-cell.ts';

/** A value as a reader of the sheet sees it; a day is written `2024-03-31`. */
const shown = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : value === null ? '' : tidyCell(String(value));

/**
 * Reads every sheet of a workbook as a table; merged cells stand in each of their places.
 * @throws UnreadableInput where it is damaged, encrypted or too large
 */
export async function tablesFromXlsx(bytes: Uint8Array): Promise<PlanText> {
  const unpacked = (zipEntries(bytes) ?? []).reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > limits.unpackedBytes) {
    throw new UnreadableInput(
      'too-large',
      'the workbook unpacks to more than any plan',
      'save the sheets of the plan as a workbook of their own',
    );
  }
  const { default: readXlsxFile } = await import('read-excel-file/node');
  const sheets = await readXlsxFile(Buffer.from(bytes)).catch((error: Error) => {
    throw new UnreadableInput(
      'broken-xlsx',
      `the workbook could not be read (${error.message.split('\n')[0]})`,
      'save it anew from a spreadsheet, without a password',
    );
  });
  const merged = mergedRanges(bytes);
  const tables = sheets.map(({ sheet, data }, index) => {
    const rows: PlanCell[][] = data.map((row) => row.map((value) => ({ text: shown(value) })));
    for (const { top, left, bottom, right } of merged[index] ?? []) {
      const text = rows[top]?.[left]?.text ?? '';
      for (let row = top; row <= Math.min(bottom, rows.length - 1); row++) {
        for (let column = left; column <= right; column++) {
          const cells = rows[row];
          if (cells && (row > top || column > left)) cells[column] = { text, copyOf: row > top ? 'above' : 'left' };
        }
      }
    }
    return { place: `sheet ${sheet}`, before: [], rows: rectangular(rows) };
  });
  return { tables: tables.filter(({ rows }) => rows.some((row) => row.length > 0)), after: [] };
}
