import { wordParts } from '../five-formats/word-parts.ts';
import { writeZip } from '../five-formats/write-zip.ts';

const words = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Runs, and what marks them. */
export const run = (text: string, properties = '') =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r>`;
/** A paragraph of text, or of runs that stand as they are. */
export const paragraph = (content = '', properties = '') =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content && !content.startsWith('<') ? run(content) : content}</w:p>`;
export const numbered = (list: number, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
/** A cell of text, or of paragraphs that stand as they are. */
export const cell = (content = '', properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;
export const row = (cells: readonly string[], properties = '') =>
  `<w:tr>${properties ? `<w:trPr>${properties}</w:trPr>` : ''}${cells.map((one) => (one.startsWith('<w:tc') || one.startsWith('<w:sdt') ? one : cell(one))).join('')}</w:tr>`;
export const table = (...rows: readonly string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
export const fill = (colour: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${colour}"/>`;

/** Levels of a list, each with its format and text such as `%1.%2`, as list number 1 and on. */
export interface WordList {
  levels: readonly { format: string; text: string; start?: number; legal?: boolean }[];
  /** Another number for the list before, with a start of its own at the first level. */
  startOverride?: number;
}

function numbering(lists: readonly WordList[]): string {
  const level = ({ format, text, start = 1, legal }: WordList['levels'][number], at: number) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${legal ? '<w:isLgl/>' : ''}<w:lvlText w:val="${text}"/></w:lvl>`;
  const definitions = lists.map(({ levels, startOverride }, at) =>
    startOverride === undefined ? `<w:abstractNum w:abstractNumId="${at}">${levels.map(level).join('')}</w:abstractNum>` : '',
  );
  const numbers = lists.map(({ startOverride }, at) =>
    startOverride === undefined
      ? `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`
      : `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at - 1}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${startOverride}"/></w:lvlOverride></w:num>`,
  );
  return `<w:numbering xmlns:w="${words}">${definitions.join('')}${numbers.join('')}</w:numbering>`;
}

/** A Word document of this body, with lists and styles where they are given. */
export function wordPlan(body: string, lists: readonly WordList[] = [], styles = ''): Uint8Array {
  const parts = wordParts(body).filter(({ name }) => !/(?:styles|numbering)\.xml$/.test(name));
  return writeZip([
    ...parts,
    { name: 'word/numbering.xml', text: numbering(lists) },
    { name: 'word/styles.xml', text: `<w:styles xmlns:w="${words}">${styles}</w:styles>` },
  ]);
}
