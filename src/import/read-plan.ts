import { detectFormat } from '../ingest/detect-format.ts';
import { decodeHtml } from '../ingest/parsers/html/decode-html.ts';
import { UnreadableInput } from '../ingest/unreadable-input.ts';
import { zipEntries } from '../ingest/zip-entries.ts';
import { accountForCells } from './account-for-cells.ts';
import type { PlanText } from './plan-table.ts';
import { readColours } from './read-colours.ts';
import { xlsxSheets } from './sheets/xlsx-sheets.ts';
import { tablesFromCsv } from './tables-from-csv.ts';
import { tablesFromDocx } from './tables-from-docx.ts';
import { tablesFromHtml } from './tables-from-html.ts';
import { tablesFromPdf } from './tables-from-pdf.ts';
import { tablesFromSheets } from './tables-from-sheets.ts';

/** CSV is saved in UTF-8 or, by older spreadsheets, in Windows-1252. */
const csvText = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/**
 * Reads a plan's tables; every cell of the file is in one of them or named as left out. What the file is, its bytes tell; its name only tells CSV from other text.
 * @throws UnreadableInput where it is none of DOCX, XLSX, CSV, HTML and PDF, or is damaged
 */
export const readPlan = async (bytes: Uint8Array, name: string): Promise<PlanText> =>
  accountForCells(readColours(await tablesOf(bytes, name)));

async function tablesOf(bytes: Uint8Array, name: string): Promise<PlanText> {
  if (zipEntries(bytes)?.some((entry) => /^(?:xl\/)?workbook\d*\.xml$/.test(entry.name))) return tablesFromSheets(xlsxSheets(bytes));
  if (/\.(?:csv|tsv)$/i.test(name)) return tablesFromCsv(csvText(bytes));
  const format = detectFormat(bytes);
  if (format === 'docx') return tablesFromDocx(bytes);
  if (format === 'html') return tablesFromHtml(decodeHtml(bytes));
  if (format === 'pdf') return tablesFromPdf(bytes);
  throw new UnreadableInput(
    'unknown-format',
    'a plan is read from DOCX, XLSX, CSV, HTML or PDF, and this is other text',
    'save it as one of these; name comma-separated text .csv',
  );
}
