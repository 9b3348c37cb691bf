import { detectFormat } from '../documents/detect-format.ts';
import { decodeHtml } from '../documents/html/decode-html.ts';
import { odsSheets } from '../documents/sheets/ods-sheets.ts';
import { xlsxSheets } from '../documents/sheets/xlsx-sheets.ts';
import { accountForCells } from '../documents/tables/account-for-cells.ts';
import { decodeText } from '../documents/tables/decode-text.ts';
import type { PlanText } from '../documents/tables/plan-table.ts';
import { checkPlanText } from '../documents/tables/table-limits.ts';
import { UnreadableInput } from '../documents/unreadable-input.ts';
import { zipEntries } from '../documents/zip-entries.ts';
import { readColours } from './read-colours.ts';
import { tableHead } from './table-head.ts';
import { tablesFromCsv } from './tables/tables-from-csv.ts';
import { tablesFromDocx } from './tables/tables-from-docx.ts';
import { tablesFromHtml } from './tables/tables-from-html.ts';
import { tablesFromPdf } from './tables/tables-from-pdf.ts';
import { tablesFromSheets } from './tables/tables-from-sheets.ts';

/** How files begin that are not text of rows and cells, whatever their names. */
const otherFormats = /^(?:%PDF-|PK[^\w\s,;|"']|\xD0\xCF|\{\\rtf|(?:\xEF\xBB\xBF)?\s*<(?:!doctype|html|\?xml|table)\b)/i;

/** Text of rows and cells, recognised by its name; plain text counts where its first rows name a plan's columns. */
function csvIn(bytes: Uint8Array, name: string): PlanText | undefined {
  if (!/\.(?:csv|tsv|tab|txt)$/i.test(name) || bytes.length === 0) return undefined;
  if (otherFormats.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)))) return undefined;
  const made = tablesFromCsv(decodeText(bytes));
  return !/\.txt$/i.test(name) || made.tables.some(({ rows }) => tableHead(rows)) ? made : undefined;
}

/**
 * Reads a plan's tables; every cell of the file is in one of them or reported as left out. The format is recognised by the
 * file's bytes; its name only distinguishes CSV from other text.
 * @throws UnreadableInput where it is not DOCX, XLSX, ODS, CSV, HTML or PDF, or is damaged
 */
export const readPlan = async (bytes: Uint8Array, name: string): Promise<PlanText> =>
  accountForCells(readColours(checkPlanText(await tablesOf(bytes, name))));

const notRead = (what: string) =>
  new UnreadableInput(
    'unknown-format',
    `this is ${what}, which is not read`,
    'save it as XLSX or DOCX, without a password, and import that',
  );

async function tablesOf(bytes: Uint8Array, name: string): Promise<PlanText> {
  const within = new Set(zipEntries(bytes)?.map((entry) => entry.name));
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw notRead('an old office document (.xls, .doc), or one with a password');
  if (within.has('xl/workbook.bin')) throw notRead('a binary workbook (.xlsb)');
  if ([...within].some((part) => /^(?:xl\/)?workbook\d*\.xml$/.test(part))) return tablesFromSheets(xlsxSheets(bytes));
  if (within.has('content.xml')) return tablesFromSheets(odsSheets(bytes));
  const csv = csvIn(bytes, name);
  if (csv) return csv;
  const format = detectFormat(bytes);
  if (format === 'docx') return tablesFromDocx(bytes);
  if (format === 'html') return tablesFromHtml(decodeHtml(bytes));
  if (format === 'pdf') return tablesFromPdf(bytes);
  throw new UnreadableInput(
    'unknown-format',
    'a plan is read from DOCX, XLSX, ODS, CSV, HTML or PDF, and this is other text',
    'save it as one of these; name comma-separated text .csv',
  );
}
