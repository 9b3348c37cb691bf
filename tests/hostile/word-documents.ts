import { wordParts } from '../five-formats/word-parts.ts';
import { writeZip } from '../five-formats/write-zip.ts';
import { cell, numbered, paragraph, row, run, table, wordPlan } from '../import/word-plan.ts';

const head = row(['Action', 'Lead', 'By when']);
const action = row(['Open a hub', 'Head of SEND', 'March 2025']);
const style = (id: string, basedOn: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${basedOn}"/></w:style>`;
const styled = (id: string) => paragraph('We will open a hub', `<w:pStyle w:val="${id}"/>`);
const nested = (count: number, open: string, close: string, inner: string) => open.repeat(count) + inner + close.repeat(count);
const tableIn = (inner: string) => `<w:tbl><w:tr><w:tc>${inner}<w:p/></w:tc></w:tr></w:tbl>`;

/** Word documents that are small and ask for much, or are large in one way. */
export const wordDocuments: Record<string, () => Uint8Array> = {
  'paragraphs.docx': () => wordPlan('<w:p/>'.repeat(1_000_000)),
  'words.docx': () => wordPlan(paragraph('We will open a hub.').repeat(100_000)),
  'spans.docx': () => wordPlan(table(head, row([cell('Open a hub', '<w:gridSpan w:val="1000000"/>')]).repeat(2000))),
  'wide-spans.docx': () => wordPlan(table(head, row(Array.from({ length: 60 }, () => cell('x', '<w:gridSpan w:val="63"/>'))).repeat(200))),
  'before.docx': () => wordPlan(table(head, row(['x'], '<w:gridBefore w:val="1000000"/>').repeat(5000))),
  'merged-down.docx': () =>
    wordPlan(
      table(
        head,
        row([cell('Open a hub. '.repeat(1000), '<w:vMerge w:val="restart"/>'), 'x', 'y']),
        row([cell('', '<w:vMerge/>'), 'x', 'y']).repeat(10_000),
      ),
    ),
  'rows.docx': () => wordPlan(table(head, action.repeat(30_000))),
  'columns.docx': () => wordPlan(table(head, row(Array.from({ length: 30_000 }, () => 'x')))),
  'tables.docx': () => wordPlan(table(head, action).repeat(10_000)),
  'deep-table.docx': () => wordPlan(Array.from({ length: 3000 }).reduce<string>(tableIn, '<w:p/>')),
  'tables-in-tables.docx': () =>
    wordPlan(Array.from({ length: 120 }).reduce<string>((inner) => tableIn(inner + paragraph('Open a hub')), '<w:p/>')),
  'deep-control.docx': () => wordPlan(nested(100_000, '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', paragraph('x'))),
  'deep-run.docx': () => wordPlan(`<w:p>${nested(50_000, '<w:smartTag>', '</w:smartTag>', run('x'))}</w:p>`),
  'fields.docx': () => wordPlan(`<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(50_000)}${run('x').repeat(20_000)}</w:p>`),
  'runs.docx': () => wordPlan(`<w:p>${run('x', '<w:strike/>').repeat(100_000)}</w:p>`),
  'long-cell.docx': () => wordPlan(table(head, row(['Open a hub. '.repeat(420_000), 'x', 'y']))),
  'long-word.docx': () => wordPlan(table(head, row(['x'.repeat(5_000_000), 'x', 'y']))),
  'styles-in-a-circle.docx': () => wordPlan(styled('A') + table(head, action), [], style('A', 'B') + style('B', 'A')),
  'style-of-itself.docx': () => wordPlan(styled('A') + table(head, action), [], style('A', 'A')),
  'chain-of-styles.docx': () =>
    wordPlan(
      styled('S0').repeat(50) + table(head, action),
      [],
      Array.from({ length: 20_000 }, (_, at) => style(`S${at}`, `S${at + 1}`)).join(''),
    ),
  'numbers.docx': () =>
    wordPlan(paragraph('Open a hub', numbered(1)).repeat(30_000), [
      { levels: [{ format: 'lowerRoman', text: '%1', start: 2_000_000_000 }] },
    ]),
  'letters.docx': () =>
    wordPlan(paragraph('Open a hub', numbered(1)).repeat(2000), [
      { levels: [{ format: 'lowerLetter', text: '%1'.repeat(500), start: 2_000_000_000 }] },
    ]),
  'far-level.docx': () => wordPlan(paragraph('Open a hub', numbered(1, 2_000_000_000)), [{ levels: [{ format: 'decimal', text: '%1' }] }]),
  'many-levels.docx': () =>
    wordPlan(paragraph('Open a hub', numbered(1)).repeat(5000), [
      { levels: Array.from({ length: 5000 }, () => ({ format: 'decimal', text: '%1' })) },
    ]),
  'entities.docx': () =>
    writeZip(
      wordParts(paragraph('x')).map((part) =>
        part.name === 'word/document.xml'
          ? { ...part, text: `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(1000)}">]>${part.text.replace(/^<\?xml[^>]*>/, '')}` }
          : part,
      ),
    ),
  'entities-in-utf16.docx': () =>
    writeZip(
      wordParts(paragraph('x')).map((part) =>
        part.name === 'word/document.xml'
          ? { ...part, text: '', bytes: Buffer.from(`\uFEFF<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>`, 'utf16le') }
          : part,
      ),
    ),
};
