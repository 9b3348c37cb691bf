import { writeOds } from '../sheets/ods-parts.ts';
import { row, rows, words, writeXlsx } from '../sheets/xlsx-parts.ts';

const head = row(1, ['Action', 'Lead', 'By when']);
const actions = (count: number, text = 'Open a hub') =>
  Array.from({ length: count }, (_, at) => row(at + 2, [text, 'Head of SEND', 'March 2025'])).join('');
const sheet = (xml: string, name = 'Plan') => ({ name, xml });
const merges = (ranges: string[]) => `<mergeCells>${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
const shared = (at: string, number: number) => `<c r="${at}" t="s"><v>${number}</v></c>`;

/** Excel workbooks that are small and ask for much, or are large in one way. */
export const workbooks: Record<string, () => Uint8Array> = {
  'far-cell.xlsx': () => writeXlsx({ sheets: [sheet(rows(head, actions(1), `<row r="1048576">${words('XFD1048576', 'x')}</row>`))] }),
  'far-cells.xlsx': () =>
    writeXlsx({
      sheets: [
        sheet(
          rows(
            head,
            actions(1),
            Array.from({ length: 5000 }, (_, at) => {
              const column = `${String.fromCharCode(65 + (Math.floor(at / 676) % 26), 65 + (Math.floor(at / 26) % 26), 65 + (at % 26))}`;
              return `<row r="${100 + at * 10}">${words(`${column}${100 + at * 10}`, 'x')}</row>`;
            }).join(''),
          ),
        ),
      ],
    }),
  'merged-whole.xlsx': () => writeXlsx({ sheets: [sheet(rows(head, actions(1)) + merges(['A1:XFD1048576']))] }),
  'merged-often.xlsx': () =>
    writeXlsx({ sheets: [sheet(rows(head, actions(2000)) + merges(Array.from({ length: 50_000 }, () => 'A1:XFD1048576')))] }),
  'merged-rows.xlsx': () =>
    writeXlsx({ sheets: [sheet(rows(head, actions(3000)) + merges(Array.from({ length: 3000 }, (_, at) => `A${at + 2}:XFD${at + 2}`)))] }),
  'merged-beyond.xlsx': () => writeXlsx({ sheets: [sheet(rows(head, actions(1)) + merges(['A2:ZZZZZZ999999999', 'B2:A1', 'A0:A0']))] }),
  'shared-text.xlsx': () =>
    writeXlsx({
      shared: [`<t>${'Open a hub. '.repeat(2700)}</t>`],
      sheets: [
        sheet(rows(head, Array.from({ length: 50_000 }, (_, at) => `<row r="${at + 2}">${shared(`A${at + 2}`, 0)}</row>`).join(''))),
      ],
    }),
  'shared-runs.xlsx': () =>
    writeXlsx({
      shared: ['<r><rPr><strike/></rPr><t>x</t></r>'.repeat(50_000)],
      sheets: [sheet(rows(head, Array.from({ length: 2000 }, (_, at) => `<row r="${at + 2}">${shared(`A${at + 2}`, 0)}</row>`).join('')))],
    }),
  'long-cell.xlsx': () => writeXlsx({ sheets: [sheet(rows(head, row(2, ['Open a hub. '.repeat(420_000), 'x', 'y'])))] }),
  'long-word.xlsx': () => writeXlsx({ sheets: [sheet(rows(head, row(2, ['x'.repeat(5_000_000), 'x', 'y'])))] }),
  'sheets.xlsx': () => writeXlsx({ sheets: Array.from({ length: 4000 }, (_, at) => sheet(rows(head, actions(1)), `S${at}`)) }),
  'one-sheet-often.xlsx': () => {
    const list = Array.from({ length: 20_000 }, (_, at) => `<sheet name="S${at}" sheetId="${at + 2}" r:id="rId1"/>`).join('');
    return writeXlsx({ sheets: [{ name: '', xml: rows(head, actions(5)) }], properties: `/><sheets>${list}</sheets><x ` });
  },
  'styles.xlsx': () => writeXlsx({ styles: Array.from({ length: 100_000 }, () => ['0.00']), sheets: [sheet(rows(head, actions(1)))] }),
  'long-format.xlsx': () =>
    writeXlsx({ styles: [[`0.00${'"x"'.repeat(20_000)}`]], sheets: [sheet(rows(head, `<row r="2"><c r="A2" s="1"><v>1</v></c></row>`))] }),
  'open-format.xlsx': () =>
    writeXlsx({ styles: [['['.repeat(50_000)]], sheets: [sheet(rows(head, `<row r="2"><c r="A2" s="1"><v>1</v></c></row>`))] }),
  'hidden-columns.xlsx': () =>
    writeXlsx({ sheets: [sheet(`<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(100_000)}</cols>${rows(head, actions(1))}`)] }),
  'hidden-rows.xlsx': () =>
    writeXlsx({
      sheets: [
        sheet(rows(head, Array.from({ length: 300_000 }, (_, at) => `<row r="${at + 2}" hidden="1"/>`).join('')) + merges(['A1:A1048576'])),
      ],
    }),
  'cells.xlsx': () =>
    writeXlsx({ sheets: [sheet(rows(head, Array.from({ length: 200_000 }, (_, at) => row(at + 2, ['x', 'y', 'z'])).join('')))] }),
  'empty-cells.xlsx': () => writeXlsx({ sheets: [sheet(rows(head, `<row r="2">${'<c/>'.repeat(3_000_000)}</row>`))] }),
  'icons.xlsx': () =>
    writeXlsx({
      sheets: [
        sheet(
          `${rows(head, Array.from({ length: 5000 }, (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><v>1</v></c></row>`).join(''))}${'<conditionalFormatting sqref="A1:A9"><cfRule type="iconSet"><iconSet showValue="0"/></cfRule></conditionalFormatting>'.repeat(20_000)}`,
        ),
      ],
    }),
  'deep.xlsx': () => writeXlsx({ sheets: [sheet(`${rows(head, actions(1))}${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`)] }),
  'deep-text.xlsx': () =>
    writeXlsx({
      sheets: [
        sheet(rows(head, `<row r="2"><c r="A2" t="inlineStr"><is>${'<r>'.repeat(20_000)}<t>x</t>${'</r>'.repeat(20_000)}</is></c></row>`)),
      ],
    }),
  'attributes.xlsx': () =>
    writeXlsx({
      sheets: [sheet(`${rows(head, actions(1))}<a ${Array.from({ length: 200_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`)],
    }),
  'far-cell.ods': () =>
    writeOds(
      '',
      `<table:table table:name="Plan">${odsRow(['Action', 'Lead'])}<table:table-row table:number-rows-repeated="1048574"/><table:table-row><table:table-cell table:number-columns-repeated="16383"/>${odsCell('x')}</table:table-row></table:table>`,
    ),
  'repeated.ods': () =>
    writeOds(
      '',
      `<table:table table:name="Plan">${odsRow(['Action', 'Lead'])}<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`,
    ),
  'repeated-text.ods': () =>
    writeOds(
      '',
      `<table:table table:name="Plan">${odsRow(['Action', 'Lead'])}<table:table-row table:number-rows-repeated="400000">${odsCell('Open a hub. '.repeat(8))}</table:table-row></table:table>`,
    ),
  'repeated-merges.ods': () =>
    writeOds(
      '',
      `<table:table table:name="Plan">${odsRow(['Action', 'Lead'])}${`<table:table-row table:number-rows-repeated="100"><table:table-cell table:number-columns-repeated="100" table:number-columns-spanned="16384" table:number-rows-spanned="1048576"/></table:table-row>`.repeat(500)}</table:table>`,
    ),
  'empty-repeats.ods': () =>
    writeOds(
      '',
      `<table:table table:name="Plan">${odsRow(['Action', 'Lead'])}${'<table:table-row table:number-rows-repeated="1048576"/>'.repeat(100_000)}</table:table>`,
    ),
  'hidden-repeats.ods': () =>
    writeOds(
      '',
      `<table:table table:name="Plan">${odsRow(['Action', 'Lead'])}${'<table:table-row table:visibility="collapse" table:number-rows-repeated="1048576"/>'.repeat(2000)}</table:table>`,
    ),
  'spaces.ods': () =>
    writeOds(
      '',
      `<table:table table:name="Plan">${odsRow(['Action', 'Lead'])}<table:table-row><table:table-cell><text:p>${'x<text:s text:c="1000000"/>'.repeat(50_000)}</text:p></table:table-cell></table:table-row></table:table>`,
    ),
  'deep.ods': () =>
    writeOds(
      '',
      `<table:table table:name="Plan">${'<table:table-row-group>'.repeat(20_000)}${odsRow(['Action', 'Lead'])}${'</table:table-row-group>'.repeat(20_000)}</table:table>`,
    ),
  'deep-spans.ods': () =>
    writeOds(
      '',
      `<table:table table:name="Plan">${odsRow(['Action', 'Lead'])}<table:table-row><table:table-cell><text:p>${'<text:span>x'.repeat(10_000)}${'</text:span>'.repeat(10_000)}</text:p></table:table-cell></table:table-row></table:table>`,
    ),
  'styles-in-a-circle.ods': () =>
    writeOds(
      '<style:style style:family="table-cell" style:name="a" style:parent-style-name="b"/><style:style style:family="table-cell" style:name="b" style:parent-style-name="a"/>',
      `<table:table table:name="Plan"><table:table-row><table:table-cell table:style-name="a"><text:p>Action</text:p></table:table-cell>${odsCell('Lead')}</table:table-row>${odsRow(['Open a hub', 'x'])}</table:table>`,
    ),
};

function odsCell(text: string): string {
  return `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
}
function odsRow(texts: string[]): string {
  return `<table:table-row>${texts.map(odsCell).join('')}</table:table-row>`;
}
