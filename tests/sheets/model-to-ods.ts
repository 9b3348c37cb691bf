import { style, writeOds } from './ods-parts.ts';
import { type ModelCell, type ModelSheet, modelFills, modelNumbers } from './sheet-model.ts';
import { escapedXml } from './xlsx-parts.ts';

const struck = '<style:text-properties style:text-line-through-style="solid"/>';
const styles = [
  '<number:date-style style:name="day"><number:day/><number:month/><number:year/></number:date-style>',
  '<number:date-style style:name="month"><number:month number:textual="true"/><number:year/></number:date-style>',
  style('table-cell', 'day', '', 'style:data-style-name="day"'),
  style('table-cell', 'month', '', 'style:data-style-name="month"'),
  style('table-cell', 'struck', struck),
  style('table-cell', 'white', '<style:text-properties fo:color="#ffffff"/>'),
  style('text', 'struck', struck),
  ...modelFills.map((fill, at) =>
    style('table-cell', `fill${at}`, `<style:table-cell-properties fo:background-color="#${fill.toLowerCase()}"/>`),
  ),
  style('table', 'hidden', '<style:table-properties table:display="false"/>'),
].join('');

const paragraph = (text: string) => `<text:p>${text}</text:p>`;
const stringOf = (text: string, name = '') =>
  [`office:value-type="string"${name ? ` table:style-name="${name}"` : ''}`, paragraph(escapedXml(text))] as const;

function contentOf(cell: ModelCell): readonly [attributes: string, inner: string] {
  switch (cell.kind) {
    case 'empty':
      return ['', ''];
    case 'words':
      return stringOf(cell.text);
    case 'number': {
      const { value, type, text, ...more } = modelNumbers[cell.format] ?? modelNumbers[0];
      const iso = 'iso' in more ? more.iso : undefined;
      const look = iso ? ` office:date-value="${iso}" table:style-name="${/\//.test(text) ? 'day' : 'month'}"` : ` office:value="${value}"`;
      return [`office:value-type="${type}"${look}`, paragraph(text)];
    }
    case 'struck':
      return stringOf(cell.text, 'struck');
    case 'part-struck':
      return [
        'office:value-type="string"',
        paragraph(`${escapedXml(cell.text)} <text:span text:style-name="struck">${escapedXml(cell.struck)}</text:span>`),
      ];
    case 'unseen':
      return stringOf(cell.text, 'white');
    case 'colour':
      return [`table:style-name="fill${cell.fill}"`, ''];
    case 'formula':
      return ['table:formula="of:=[.A1]+1"', ''];
    case 'error':
      return ['table:formula="of:=NA()" office:value-type="string" office:string-value="" calcext:value-type="error"', paragraph('#N/A')];
  }
}

export function modelToOds(sheets: readonly ModelSheet[]): Uint8Array {
  const tables = sheets.map((sheet) => {
    const width = sheet.cells[0]?.length ?? 0;
    const columns = Array.from({ length: width }, (_, column) =>
      sheet.hiddenColumns.includes(column) ? '<table:table-column table:visibility="collapse"/>' : '<table:table-column/>',
    );
    const rows = sheet.cells.map((row, number) => {
      const cells = row.map((cell, column) => {
        const [attributes, inner] = contentOf(cell);
        const note = sheet.notes.some((one) => one.row === number && one.column === column)
          ? '<office:annotation><text:p>a note</text:p></office:annotation>'
          : '';
        const range = sheet.merged.find(
          ({ top, left, bottom, right }) => number >= top && number <= bottom && column >= left && column <= right,
        );
        const isFirst = range && range.top === number && range.left === column;
        const span = isFirst
          ? ` table:number-rows-spanned="${range.bottom - range.top + 1}" table:number-columns-spanned="${range.right - range.left + 1}"`
          : '';
        const tag = range && !isFirst ? 'table:covered-table-cell' : 'table:table-cell';
        return `<${tag} ${attributes}${span}>${note}${inner}</${tag}>`;
      });
      const visibility = sheet.hiddenRows.includes(number) ? 'collapse' : sheet.filteredRows.includes(number) ? 'filter' : '';
      return `<table:table-row${visibility ? ` table:visibility="${visibility}"` : ''}>${cells.join('')}</table:table-row>`;
    });
    return `<table:table table:name="${escapedXml(sheet.name)}"${sheet.hidden ? ' table:style-name="hidden"' : ''}>${columns.join('')}${rows.join('')}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`;
  });
  return writeOds(styles, tables.join(''));
}
