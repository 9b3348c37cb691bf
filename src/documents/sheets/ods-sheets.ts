import { ownValue } from '../../domain/own-value.ts';
import { limits } from '../limits.ts';
import type { LeftOutReason } from '../tables/left-out.ts';
import { UnreadableInput } from '../unreadable-input.ts';
import { odsCell } from './ods-cell.ts';
import { odsObjects } from './ods-objects.ts';
import { odsStyles } from './ods-styles.ts';
import { type Attributes, readXml } from './read-xml.ts';
import { addressOf, cellCounter, type Sheet, type SheetCell, sheetSize } from './sheet.ts';
import type { WrittenRun } from './shown-runs.ts';
import { tooLargeWorkbook, workbookParts } from './workbook-parts.ts';

/** Coloured cells without words that are repeated more often than this are reported as one range. */
const mostRepeats = 100;
/** Most repeats of a hidden row that are kept. */
const mostHidden = 10_000;

const timesIn = (attributes: Attributes, name: string) => Math.max(1, Math.trunc(Number(ownValue(attributes, name) ?? 1)) || 1);

interface Row {
  first: number;
  times: number;
  defaultStyle: string | undefined;
  cells: { cell: SheetCell; times: number }[];
  /** Merged cells that begin in it, whatever they hold. */
  spans: { column: number; down: number; across: number }[];
}

/**
 * The sheets of an OpenDocument workbook. Repeated rows and cells are written out; empty ones cost nothing.
 * @throws UnreadableInput where it is damaged, encrypted or too large
 */
export function odsSheets(bytes: Uint8Array): Sheet[] {
  const parts = workbookParts(bytes);
  if (/encryption-data/.test(parts.text('META-INF/manifest.xml') ?? ''))
    throw new UnreadableInput('broken-workbook', 'the workbook is encrypted', 'save it again from a spreadsheet, without a password');
  const content = { name: 'content.xml', xml: parts.text('content.xml') ?? '<none/>' };
  const styles = odsStyles([{ name: 'styles.xml', xml: parts.text('styles.xml') ?? '<none/>' }, content]);
  const count = cellCounter();
  const sheets: Sheet[] = [];
  let sheet: Sheet | undefined;
  let columns: { first: number; last: number; defaultStyle: string | undefined }[] = [];
  let [nextRow, nextColumn, columnAt] = [0, 0, 0];
  let row: Row | undefined;
  let cell: { attributes: Attributes; runs: WrittenRun[]; letters: number; styleName: string | undefined } | undefined;
  let spans: (string | undefined)[] = [];
  let objects = odsObjects();
  const groups: boolean[] = [];
  const columnGroups: boolean[] = [];

  const beginColumn = (attributes: Attributes) => {
    const first = (columns.at(-1)?.last ?? -1) + 1;
    const last = Math.min(first + timesIn(attributes, 'number-columns-repeated') - 1, sheetSize.columns);
    columns.push({ first, last, defaultStyle: attributes['default-cell-style-name'] });
    const { visibility } = attributes;
    const isHidden = visibility === 'collapse' || visibility === 'filter' || styles.look('table-column', attributes['style-name']).isFlat;
    if (isHidden || columnGroups.includes(true)) sheet?.hiddenColumns.push({ first, last });
  };
  const beginRow = (attributes: Attributes) => {
    row = {
      first: nextRow,
      times: timesIn(attributes, 'number-rows-repeated'),
      defaultStyle: attributes['default-cell-style-name'],
      cells: [],
      spans: [],
    };
    [nextColumn, columnAt] = [0, 0];
    const { visibility } = attributes;
    const isFlat = styles.look('table-row', attributes['style-name']).isFlat;
    const reason: LeftOutReason | undefined =
      visibility === 'filter'
        ? 'filtered-row'
        : groups.includes(true)
          ? 'collapsed-row'
          : visibility === 'collapse' || isFlat
            ? 'hidden-row'
            : undefined;
    const times = Math.min(row.times, mostHidden, sheetSize.rows - row.first);
    if (reason) for (let at = 0; at < times; at++) sheet?.hiddenRows.set(row.first + at, reason);
  };
  const beginCell = (attributes: Attributes) => {
    while ((columns[columnAt]?.last ?? sheetSize.columns) < nextColumn) columnAt++;
    const column = columns[columnAt];
    cell = { attributes, runs: [], letters: 0, styleName: attributes['style-name'] ?? row?.defaultStyle ?? column?.defaultStyle };
    spans = [];
  };
  const write = (text: string) => {
    if (!cell) return;
    cell.letters += text.length;
    if (cell.letters > limits.cellLetters)
      throw tooLargeWorkbook(`has over ${limits.cellLetters.toLocaleString('en-GB')} letters in one cell`);
    const own = spans.map((name) => styles.look('text', name));
    const look = { ...styles.look('table-cell', cell.styleName), ...Object.assign({}, ...own) };
    cell.runs.push({
      text,
      struck: look.struck ?? false,
      colour: look.colour,
      font: look.font,
      raise: look.raise,
      hidden: look.isHidden ?? false,
    });
  };
  const endCell = () => {
    if (!cell || !row) return;
    const { attributes, runs, styleName } = cell;
    const shown = odsCell(attributes, runs, styles.look('table-cell', styleName), styles);
    const times = timesIn(attributes, 'number-columns-repeated');
    const down = timesIn(attributes, 'number-rows-spanned');
    const across = timesIn(attributes, 'number-columns-spanned');
    if (shown) row.cells.push({ cell: { row: row.first, column: nextColumn, ...shown }, times });
    if (down > 1 || across > 1)
      for (let beside = 0; beside < Math.min(times, mostRepeats); beside++) row.spans.push({ column: nextColumn + beside, down, across });
    nextColumn += times;
    cell = undefined;
  };
  const endRow = () => {
    if (!row || !sheet) return;
    for (const { column, down, across } of row.spans)
      for (let top = row.first; top < row.first + Math.min(row.times, mostRepeats); top++) {
        if (sheet.merged.length >= limits.mergedRanges)
          throw tooLargeWorkbook(`has over ${limits.mergedRanges.toLocaleString('en-GB')} merged ranges`);
        sheet.merged.push({ top, left: column, bottom: top + down - 1, right: column + across - 1 });
      }
    for (const { cell: made, times } of row.cells) {
      if (made.colour !== undefined && times * row.times > mostRepeats) {
        const last = addressOf(Math.min(made.row + row.times, sheetSize.rows) - 1, Math.min(made.column + times, sheetSize.columns) - 1);
        sheet.others.push({
          place: `sheet ${sheet.name}`,
          address: `${addressOf(made.row, made.column)}:${last}`,
          reason: 'colour',
          text: made.colour,
          isPart: true,
        });
        continue;
      }
      if (made.row + row.times > sheetSize.rows || made.column + times > sheetSize.columns)
        throw tooLargeWorkbook(`repeats ${addressOf(made.row, made.column)} beyond the end of a sheet`);
      for (let below = 0; below < row.times; below++) {
        for (let beside = 0; beside < times; beside++) {
          const copy = { ...made, row: made.row + below, column: made.column + beside };
          count(copy);
          sheet.cells.push(copy);
        }
      }
    }
    nextRow += row.times;
    row = undefined;
  };

  readXml(content.xml, content.name, {
    open(name, attributes, above) {
      const parent = above.at(-1);
      if (name === 'table' && parent === 'spreadsheet') {
        const isHidden = styles.look('table', attributes['style-name']).isHidden ?? false;
        sheet = {
          name: attributes.name ?? '',
          hidden: isHidden,
          cells: [],
          hiddenRows: new Map(),
          hiddenColumns: [],
          merged: [],
          others: [],
        };
        if (sheets.length >= limits.sheets) throw tooLargeWorkbook(`has over ${limits.sheets} sheets`);
        sheets.push(sheet);
        columns = [];
        nextRow = 0;
        objects = odsObjects();
      }
      if (!sheet || above.includes('tracked-changes')) return;
      if (name === 'annotation' && cell)
        sheet.others.push({ place: `sheet ${sheet.name}`, address: addressOf(row?.first ?? 0, nextColumn), reason: 'note', isPart: true });
      if (above.includes('annotation') || name === 'annotation') return;
      objects.open(name, attributes);
      if (objects.isOpen()) return;
      if (cell) {
        if (name === 'p' && cell.runs.length > 0) write('\n');
        else if (name === 'p') write('');
        else if (name === 'span') spans.push(attributes['style-name']);
        else if (name === 's') write(' '.repeat(Math.min(100, timesIn(attributes, 'c'))));
        else if (name === 'tab') write(' ');
        else if (name === 'line-break') write('\n');
      } else if (name === 'table-row-group') groups.push(attributes.display === 'false');
      else if (name === 'table-column-group') columnGroups.push(attributes.display === 'false');
      else if (name === 'table-column') beginColumn(attributes);
      else if (name === 'table-row') beginRow(attributes);
      else if (row && (name === 'table-cell' || name === 'covered-table-cell')) beginCell(attributes);
    },
    text(text, within) {
      if (!sheet || within.includes('annotation') || within.includes('tracked-changes')) return;
      if (objects.isOpen()) objects.text(text);
      else if (cell && within.includes('p')) write(text.replace(/\s+/g, ' '));
    },
    close(name, above) {
      if (!sheet || name === 'annotation' || above.includes('annotation') || above.includes('tracked-changes')) return;
      if (objects.isOpen()) {
        const found = objects.close();
        const address = addressOf(row?.first ?? 0, row ? nextColumn : 0);
        if (found) sheet.others.push({ place: `sheet ${sheet.name}`, address, ...found });
        return;
      }
      if (name === 'span') spans.pop();
      else if (name === 'table-cell' || name === 'covered-table-cell') {
        if (above.filter((one) => one === 'table').length === 1) endCell();
      } else if (cell) return;
      else if (name === 'table-row') endRow();
      else if (name === 'table-row-group') groups.pop();
      else if (name === 'table-column-group') columnGroups.pop();
      else if (name === 'table' && above.at(-1) === 'spreadsheet') sheet = undefined;
    },
  });
  if (sheets.length === 0)
    throw new UnreadableInput(
      'unknown-format',
      'this OpenDocument file has no sheets',
      'save a text as DOCX, or the sheets of the plan as a workbook',
    );
  return sheets;
}
