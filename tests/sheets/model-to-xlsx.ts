import { addressOf } from '../../src/documents/sheets/sheet.ts';
import { type ModelCell, type ModelSheet, modelFills, modelNumbers } from './sheet-model.ts';
import { escapedXml, number, words, writeXlsx } from './xlsx-parts.ts';

// Styles by number: the formats, then struck, then white words, then the fills.
const [struck, white, firstFill] = [modelNumbers.length + 1, modelNumbers.length + 2, modelNumbers.length + 3];

function cellXml(address: string, cell: ModelCell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'words':
      return words(address, cell.text);
    case 'number':
      return number(address, modelNumbers[cell.format]?.value ?? 0, cell.format + 1);
    case 'struck':
      return words(address, cell.text, struck);
    case 'part-struck':
      return `<c r="${address}" t="inlineStr"><is><r><t xml:space="preserve">${escapedXml(cell.text)} </t></r><r><rPr><strike/></rPr><t>${escapedXml(cell.struck)}</t></r></is></c>`;
    case 'unseen':
      return words(address, cell.text, white);
    case 'colour':
      return `<c r="${address}" s="${firstFill + cell.fill}"/>`;
    case 'formula':
      return `<c r="${address}"><f>A1+1</f><v></v></c>`;
    case 'error':
      return `<c r="${address}" t="e"><v>#N/A</v></c>`;
  }
}

export function modelToXlsx(sheets: readonly ModelSheet[], prefix: string): Uint8Array {
  const parts: Record<string, string> = {};
  const made = sheets.map((sheet, at) => {
    const rows = sheet.cells.map((row, number_) => {
      const isHidden = sheet.hiddenRows.includes(number_) || sheet.filteredRows.includes(number_);
      return `<row r="${number_ + 1}"${isHidden ? ' hidden="1"' : ''}>${row.map((cell, column) => cellXml(addressOf(number_, column), cell)).join('')}</row>`;
    });
    const columns = sheet.hiddenColumns.map((column) => `<col min="${column + 1}" max="${column + 1}" hidden="1"/>`).join('');
    const merged = sheet.merged.map(
      ({ top, left, bottom, right }) => `<mergeCell ref="${addressOf(top, left)}:${addressOf(bottom, right)}"/>`,
    );
    // A filter stands over the filtered rows only.
    const [first = 0, last = 0] = [Math.min(...sheet.filteredRows), Math.max(...sheet.filteredRows)];
    const filter =
      sheet.filteredRows.length > 0
        ? `<autoFilter ref="${addressOf(first - 1, 0)}:${addressOf(last, 1)}"><filterColumn colId="0"/></autoFilter>`
        : '';
    if (sheet.notes.length > 0)
      parts[`xl/comments${at + 1}.xml`] =
        `<comments><commentList>${sheet.notes.map(({ row, column }) => `<comment ref="${addressOf(row, column)}"/>`).join('')}</commentList></comments>`;
    return {
      name: sheet.name,
      xml: `${columns ? `<cols>${columns}</cols>` : ''}<sheetData>${rows.join('')}</sheetData>${filter}${merged.length > 0 ? `<mergeCells>${merged.join('')}</mergeCells>` : ''}`,
      ...(sheet.hidden ? { state: 'hidden' } : {}),
      ...(sheet.notes.length > 0 ? { relationships: { [`../comments${at + 1}.xml`]: 'comments' } } : {}),
    };
  });
  return writeXlsx({
    sheets: made,
    prefix,
    fonts: ['<strike/>', '<color rgb="FFFFFFFF"/>'],
    fills: [...modelFills],
    styles: [
      ...modelNumbers.map(({ code }): [string] => [code]),
      ['General', 1],
      ['General', 2],
      ...modelFills.map((_, at): [string, number, number] => ['General', 0, at + 1]),
    ],
    parts,
  });
}
