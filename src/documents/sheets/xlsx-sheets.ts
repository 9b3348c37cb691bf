import { limits } from '../limits.ts';
import { UnreadableInput } from '../unreadable-input.ts';
import { readXml } from './read-xml.ts';
import { relationshipsOf } from './relationships.ts';
import { cellCounter, type Sheet } from './sheet.ts';
import { tooLargeWorkbook, type WorkbookParts, workbookParts } from './workbook-parts.ts';
import { themeColours } from './xlsx-colours.ts';
import { xlsxObjects } from './xlsx-objects.ts';
import { sharedTexts } from './xlsx-rich-text.ts';
import { filteredRange, xlsxSheet } from './xlsx-sheet.ts';
import { xlsxStyles } from './xlsx-styles.ts';

/** Name of the part that lists the sheets: what the archive says, or else what most programs call it. */
const workbookPart = (parts: WorkbookParts) =>
  relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';

function contentsOf(xml: string, part: string) {
  const sheets: { name: string; id: string; hidden: boolean }[] = [];
  let from1904 = false;
  readXml(xml, part, {
    open(element, { name = '', id = '', state = 'visible', date1904 }, above) {
      if (element === 'sheet' && above.at(-1) === 'sheets') sheets.push({ name, id, hidden: state !== 'visible' });
      if (element === 'workbookPr') from1904 = /^(?:1|true)$/.test(date1904 ?? '');
    },
  });
  return { sheets, from1904 };
}

/**
 * The sheets of an Excel workbook.
 * @throws UnreadableInput where it is damaged, encrypted or too large
 */
export function xlsxSheets(bytes: Uint8Array): Sheet[] {
  const parts = workbookParts(bytes);
  const main = workbookPart(parts);
  const xml = parts.text(main);
  if (!xml) throw new UnreadableInput('broken-workbook', `the workbook has no part ${main}`, 'save it again from a spreadsheet');
  const related = relationshipsOf(parts, main);
  const target = (type: string) => related.find((one) => one.type === type)?.target ?? '';
  const { sheets, from1904 } = contentsOf(xml, main);
  if (sheets.length > limits.sheets) throw tooLargeWorkbook(`has ${sheets.length.toLocaleString('en-GB')} sheets`);
  const theme = themeColours(parts.text(target('theme')), target('theme'));
  const { cells, palette, colouring } = xlsxStyles(parts.text(target('styles')), target('styles'), theme);
  const shared = sharedTexts(parts.text(target('sharedStrings')), target('sharedStrings'), palette);
  const count = cellCounter();
  return sheets.map(({ name, id, hidden }): Sheet => {
    const found = related.find((one) => one.id === id);
    const place = `sheet ${name}`;
    const none: Sheet = { name, hidden, cells: [], hiddenRows: new Map(), hiddenColumns: [], merged: [], others: [] };
    const sheetXml = found && parts.text(found.target);
    if (!found || !sheetXml)
      throw new UnreadableInput('broken-workbook', `the workbook lacks its sheet ${name}`, 'save it again from a spreadsheet');
    if (found.type !== 'worksheet')
      return { ...none, others: [{ place, address: 'the whole sheet', reason: 'picture', text: 'a chart or dialogue', isPart: true }] };
    const own = relationshipsOf(parts, found.target);
    const filtered = own
      .filter(({ type }) => type === 'table')
      .map((one) => filteredRange(parts.text(one.target) ?? '<none/>', one.target))
      .filter((range) => range !== undefined);
    const sheet = xlsxSheet(sheetXml, found.target, name, { styles: cells, shared, from1904, palette, count, filtered, colouring });
    const others = xlsxObjects(parts, found.target, sheetXml, own).map((one) => ({ place, ...one }));
    return { ...sheet, hidden, others: [...sheet.others, ...others] };
  });
}
