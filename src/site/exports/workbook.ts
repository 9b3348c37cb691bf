import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Cell as SheetCell, type SheetData } from 'write-excel-file/node';
import { dataLicences } from '../../domain/data-licences.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { Cell, ColumnFacts } from '../../domain/table/column.ts';
import { listCell } from '../../domain/table/csv-cell.ts';
import type { Table } from '../../domain/table/table.ts';
import { site } from '../site.ts';
import { type DataFile, dataFile, filesOfData } from './data-file.ts';
import { type DataSet, dataVersion } from './data-set.ts';
import { type DataName, dataWords } from './data-words.ts';

/** The tables that a reader opens in a spreadsheet, each a sheet. */
const sheets: readonly DataName[] = ['findings', 'reports', 'inspections', 'partnerships', 'events', 'actions', 'coverage'];

/** What only programs need; the other files have it. */
const forPrograms = new Set([
  'evidence',
  'editorThemes',
  'removedThemes',
  'editorPolarity',
  'tagger',
  'fingerprint',
  'sourceSha256',
  'url',
]);

/** Most letters of a cell in Excel. */
const mostLetters = 32_767;

/** A time that is the same in every archive and every time zone: what zip takes for the beginning of time. */
const mtime = new Date(1980, 0, 1);

/** The data set with its workbook, in the descriptor's order. */
export async function withWorkbook(set: DataSet): Promise<DataSet> {
  const held = sheets.flatMap((of) => {
    const table = set.files.find((file) => file.of === of && file.format === 'csv')?.table;
    return table ? [{ of, table: forReaders(table) }] : [];
  });
  const written = await writeXlsxFile([
    { sheet: 'About', data: about(set, held), columns: [{ width: 26 }, { width: 26 }, { width: 100 }] },
    ...held.map(({ of, table }) => ({
      sheet: dataWords[of].title,
      data: [
        table.columns.map(({ name }) => heading(name)),
        ...table.rows.map((row) => row.map((cell, at) => sheetCell(cell, table.columns[at]))),
      ],
      columns: table.columns.map(({ name }) => ({ width: name === 'text' ? 80 : 18 })),
      stickyRowsCount: 1,
      dateFormat: 'yyyy-mm-dd',
    })),
  ]).toBuffer();
  // the library writes the time of day into its archive, and the same content must give the same bytes
  const bytes = zipSync(unzipSync(written), { mtime, level: 9 });
  const rows = held.reduce((sum, { table }) => sum + table.rows.length, 0);
  const workbook = dataFile('tables', 'xlsx', new Uint8Array(bytes), rows);
  const place = ({ of, format }: DataFile) => filesOfData.findIndex((one) => one.name === of && one.format === format);
  return { ...set, files: [...set.files, workbook].sort((a, b) => place(a) - place(b)) };
}

function forReaders({ columns, rows }: Table): Table {
  const kept = columns.flatMap(({ name }, at) => (forPrograms.has(name) ? [] : [at]));
  const of = <T>(all: readonly T[]) => kept.flatMap((at) => all.slice(at, at + 1));
  return { columns: of(columns), rows: rows.map(of) };
}

/** What the workbook is, and what each column of each sheet means. */
function about(set: DataSet, held: readonly { of: DataName; table: Table }[]): SheetData {
  return [
    [heading(`${site.name}: findings of ${set.inspections}, and what followed`)],
    [`As of ${dateInWords(set.asOf)}, version ${dataVersion(set)}`],
    ...dataLicences.map(({ title, path }) => [title, null, path]),
    ['Where wording is restated, do not quote the text as the inspectors’ words.'],
    [],
    ['Sheet', 'Column', 'Meaning'].map(heading),
    ...held.flatMap(
      ({ of, table }): SheetData => [
        [dataWords[of].title, null, dataWords[of].meaning],
        ...table.columns.map(({ name, meaning }) => [null, name, meaning]),
      ],
    ),
  ];
}

const heading = (value: string): SheetCell => ({ value, fontWeight: 'bold' });

/** Text is text, so that a spreadsheet runs none of it and drops no zero before a code. */
function sheetCell(cell: Cell, column: ColumnFacts | undefined): SheetCell {
  if (cell === null) return null;
  if (column?.type === 'date' && cell !== 'none') return { value: new Date(`${cell}T00:00:00Z`), type: Date };
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  const text = typeof cell === 'object' ? listCell(cell) : String(cell);
  return text === '' ? null : { value: text.length > mostLetters ? `${text.slice(0, mostLetters - 1)}…` : text, type: String };
}
