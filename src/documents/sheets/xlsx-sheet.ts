import { limits } from '../limits.ts';
import type { LeftOutReason } from '../tables/left-out.ts';
import { readXml } from './read-xml.ts';
import { type CellRange, placeOf, rangeOf, type Sheet, type SheetCell, sheetSize } from './sheet.ts';
import { tooLargeWorkbook } from './workbook-parts.ts';
import { type CellContext, type StoredCell, xlsxCell } from './xlsx-cell.ts';
import type { Palette } from './xlsx-colours.ts';
import { richText } from './xlsx-rich-text.ts';

/** Ranges that a part names, such as `A1:B2 D4`. */
const rangesOf = (text = '') => text.split(/\s+/).flatMap((one) => rangeOf(one) ?? []);
const isTrue = (value: string | undefined) => value === '1' || value === 'true';
const holds = ({ top, left, bottom, right }: CellRange, { row, column }: SheetCell) =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Most comparisons of cells with ranges. */
const mostComparisons = 50_000_000;

/** The range of an active filter. */
export function filteredRange(xml: string, part: string): CellRange | undefined {
  let found: CellRange | undefined;
  let isSet = false;
  readXml(xml, part, {
    open(name, { ref }) {
      if (name === 'autoFilter') found = ref === undefined ? undefined : rangeOf(ref);
      if (name === 'filterColumn') isSet = true;
    },
  });
  return isSet ? found : undefined;
}

interface ReadOptions extends Omit<CellContext, 'hidesZeros'> {
  palette: Palette;
  count: (cell: SheetCell) => void;
  /** Ranges of tables with an active filter. */
  filtered: readonly CellRange[];
  /** Numbers of the conditional formats that colour a cell. */
  colouring: ReadonlySet<number>;
}

/** Reads one worksheet. Empty cells are skipped; nothing is kept for rows and columns without cells. */
export function xlsxSheet(xml: string, part: string, name: string, options: ReadOptions): Sheet {
  const context: CellContext = { ...options, hidesZeros: false };
  const sheet: Sheet = { name, hidden: false, cells: [], hiddenRows: new Map(), hiddenColumns: [], merged: [], others: [] };
  const numbers = new Set<SheetCell>();
  const hiddenRows: { row: number; isGrouped: boolean }[] = [];
  const filtered = [...options.filtered];
  const pictures: CellRange[] = [];
  const rules = new Map<string, string>();
  const rich = richText(options.palette);
  let at = { row: -1, column: -1 };
  let stored: StoredCell | undefined;
  let filter: CellRange | undefined;
  let ranges: string | undefined;
  let showsPicture = false;
  readXml(xml, part, {
    open(element, attributes, above) {
      const parent = above.at(-1);
      if (element === 'row' && parent === 'sheetData') {
        at = { row: attributes.r ? Number(attributes.r) - 1 : at.row + 1, column: -1 };
        if (!(at.row >= 0 && at.row < sheetSize.rows)) throw tooLargeWorkbook(`has a row ${attributes.r}`);
        if (isTrue(attributes.hidden) || Number(attributes.ht ?? 1) === 0)
          hiddenRows.push({ row: at.row, isGrouped: Number(attributes.outlineLevel ?? 0) > 0 });
      } else if (element === 'c' && parent === 'row') {
        at = placeOf(attributes.r ?? '') ?? { row: at.row, column: at.column + 1 };
        if (at.row >= sheetSize.rows || at.column >= sheetSize.columns) throw tooLargeWorkbook(`has a cell ${attributes.r}`);
        stored = { type: attributes.t ?? 'n', value: '', hasFormula: false, runs: [], style: Number(attributes.s ?? 0) };
      } else if (element === 'f' && stored) stored.hasFormula = true;
      else if (stored && above.includes('is')) rich.open(element, attributes, above);
      else if (element === 'col' && parent === 'cols' && (isTrue(attributes.hidden) || Number(attributes.width ?? 1) === 0))
        sheet.hiddenColumns.push({ first: Number(attributes.min) - 1, last: Number(attributes.max) - 1 });
      else if (element === 'sheetView' && attributes.showZeros !== undefined) context.hidesZeros = !isTrue(attributes.showZeros);
      else if (element === 'mergeCell') {
        for (const range of rangesOf(attributes.ref)) sheet.merged.push(range);
        if (sheet.merged.length > limits.mergedRanges)
          throw tooLargeWorkbook(`has over ${limits.mergedRanges.toLocaleString('en-GB')} merged ranges`);
      } else if (element === 'autoFilter') filter ??= rangeOf(attributes.ref ?? '');
      else if (element === 'filterColumn' && filter && !filtered.includes(filter)) filtered.push(filter);
      else if (element === 'conditionalFormatting') ranges = attributes.sqref;
      else if (element === 'cfRule' && /^(?:expression|containsBlanks)$/.test(attributes.type ?? '')) {
        if (ranges && options.colouring.has(Number(attributes.dxfId))) rules.set(ranges, ranges);
      } else if (/^(?:iconSet|dataBar)$/.test(element) && attributes.showValue !== undefined && !isTrue(attributes.showValue)) {
        showsPicture = true;
        pictures.push(...rangesOf(ranges));
      }
    },
    text(text, within) {
      const parent = within.at(-1);
      if (stored && parent === 'v') stored.value += text;
      else if (stored && within.includes('is')) rich.text(text, within);
      else if (parent === 'sqref' && showsPicture) pictures.push(...rangesOf(text));
    },
    close(element) {
      if (element === 'conditionalFormatting') [ranges, showsPicture] = [undefined, false];
      if (element !== 'c' || !stored) return;
      const shown = xlsxCell({ ...stored, runs: rich.take() }, context);
      if (shown) {
        const cell = { ...at, ...shown };
        options.count(cell);
        sheet.cells.push(cell);
        if (stored.type === 'n' && cell.text) numbers.add(cell);
      }
      stored = undefined;
    },
  });
  const reasonOf = ({ row, isGrouped }: (typeof hiddenRows)[number]): LeftOutReason =>
    filtered.some(({ top, bottom }) => row > top && row <= bottom) ? 'filtered-row' : isGrouped ? 'collapsed-row' : 'hidden-row';
  for (const hidden of hiddenRows) sheet.hiddenRows.set(hidden.row, reasonOf(hidden));
  if (numbers.size * pictures.length > mostComparisons) throw tooLargeWorkbook(`has ${pictures.length} ranges of icons`);
  for (const cell of numbers) {
    if (!pictures.some((range) => holds(range, cell))) continue;
    Object.assign(cell, { text: '', leftOut: { reason: 'picture', text: `${cell.text}, shown by an icon or a bar only` } });
    delete cell.date;
  }
  for (const range of rules.keys())
    sheet.others.push({
      place: `sheet ${name}`,
      address: range.replaceAll(' ', ', '),
      reason: 'colour',
      text: 'a rule colours these cells by values elsewhere',
      isPart: true,
    });
  return sheet;
}
