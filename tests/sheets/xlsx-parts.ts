import { writeZip } from '../five-formats/write-zip.ts';

/** What of a workbook a test writes by hand; the rest is the least that a spreadsheet needs. */
export interface HandWrittenWorkbook {
  /** XML within `worksheet`, a sheet each. */
  sheets: { name: string; xml: string; state?: string; relationships?: Record<string, string> }[];
  /** Fonts, fills and cell formats. The first of each are the usual ones. */
  fonts?: string[];
  fills?: string[];
  /** Format code, number of the font, number of the fill. */
  styles?: [code: string, font?: number, fill?: number][];
  shared?: string[];
  /** Attributes of `workbookPr`. */
  properties?: string;
  /** Other parts by name. */
  parts?: Record<string, string>;
  /** Prefix of every element of the workbook's own namespace. */
  prefix?: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const escapedXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
/** A cell of words. */
export const words = (address: string, text: string, style = 0): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapedXml(text)}</t></is></c>`;
/** A cell of a number. */
export const number = (address: string, value: number, style = 0): string => `<c r="${address}" s="${style}"><v>${value}</v></c>`;
/** A row of words, from column A on. */
export const row = (at: number, texts: readonly string[], attributes = ''): string =>
  `<row r="${at}" ${attributes}>${texts.map((text, column) => words(`${String.fromCharCode(65 + column)}${at}`, text)).join('')}</row>`;
/** A sheet's rows. */
export const rows = (...made: string[]): string => `<sheetData>${made.join('')}</sheetData>`;

const relationships = (targets: Record<string, string>) =>
  `<Relationships xmlns="${packaged}">${Object.entries(targets)
    .map(([target, type], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** Writes every element with a prefix, as some programs do; attributes keep theirs. */
const prefixed = (xml: string, prefix: string) =>
  prefix ? xml.replace(/<(\/?)([A-Za-z][\w.]*)(?=[\s/>])/g, `<$1${prefix}:$2`).replaceAll('xmlns="', `xmlns:${prefix}="`) : xml;

export function writeXlsx({
  sheets,
  fonts = [],
  fills = [],
  styles = [],
  shared,
  properties = '',
  parts = {},
  prefix = '',
}: HandWrittenWorkbook): Uint8Array {
  const styleSheet = `<styleSheet xmlns="${main}"><numFmts>${styles
    .map(([code], at) => `<numFmt numFmtId="${200 + at}" formatCode="${escapedXml(code)}"/>`)
    .join('')}</numFmts><fonts><font/>${fonts.map((font) => `<font>${font}</font>`).join('')}</fonts><fills><fill/><fill/>${fills
    .map((rgb) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/></patternFill></fill>`)
    .join('')}</fills><cellXfs><xf/>${styles
    .map(([, font = 0, fill = 0], at) => `<xf numFmtId="${200 + at}" fontId="${font}" fillId="${fill === 0 ? 0 : fill + 1}"/>`)
    .join('')}</cellXfs></styleSheet>`;
  const list = sheets
    .map(
      ({ name, state }, at) =>
        `<sheet name="${escapedXml(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
    )
    .join('');
  const targets = Object.fromEntries([
    ...sheets.map((_, at) => [`worksheets/sheet${at + 1}.xml`, 'worksheet']),
    ['styles.xml', 'styles'],
    ...(shared ? [['sharedStrings.xml', 'sharedStrings']] : []),
  ]);
  const own = [
    {
      name: 'xl/workbook.xml',
      text: `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr ${properties}/><sheets>${list}</sheets></workbook>`,
    },
    { name: 'xl/styles.xml', text: styleSheet },
    ...(shared
      ? [{ name: 'xl/sharedStrings.xml', text: `<sst xmlns="${main}">${shared.map((one) => `<si>${one}</si>`).join('')}</sst>` }]
      : []),
    ...sheets.map(({ xml }, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      text: `<worksheet xmlns="${main}" xmlns:r="${office}">${xml}</worksheet>`,
    })),
  ];
  return writeZip([
    { name: '_rels/.rels', text: relationships({ 'xl/workbook.xml': 'officeDocument' }) },
    { name: 'xl/_rels/workbook.xml.rels', text: relationships(targets) },
    ...own.map(({ name, text }) => ({ name, text: prefixed(text, prefix) })),
    ...sheets.flatMap((one, at) =>
      one.relationships ? [{ name: `xl/worksheets/_rels/sheet${at + 1}.xml.rels`, text: relationships(one.relationships) }] : [],
    ),
    ...Object.entries(parts).map(([name, text]) => ({ name, text })),
  ]);
}
