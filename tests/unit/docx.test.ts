import assert from 'node:assert/strict';
import test from 'node:test';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import type { Finding } from '../../src/domain/schemas/finding.ts';
import { readReport } from '../../src/ingest/read-report.ts';
import { frameworks } from '../area-send.ts';
import { sameReport } from '../five-formats/same-report.ts';
import { toDocx } from '../five-formats/to-docx.ts';
import { wordParts } from '../five-formats/word-parts.ts';
import { writeZip } from '../five-formats/write-zip.ts';

const given = { file: 'report.docx', sha256: '0'.repeat(64), wording: 'official' as const };
const read = (bytes: Uint8Array) => readReport({ bytes, given, frameworks, inspections: [], reviews: {} });

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;
const point = (text: string, level = 0) => p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

const body = [
  p('Inspection outcome', '<w:pStyle w:val="TOC1"/>'),
  p('Area SEND inspection of Northmere Local Area Partnership'),
  p('Inspection dates: 29 January to 2 February 2024'),
  p('Dates of previous inspection: None'),
  p('Inspection outcome'),
  p(
    'There are widespread and/or systemic failings. A monitoring inspection will be carried out within approximately 18 months. The next full reinspection will be within approximately 3 years. The partnership must prepare and submit a priority action plan (area SEND).',
  ),
  p('Information about the local area partnership'),
  p('Northmere Council and NHS Fells Integrated Care Board (ICB) are jointly responsible for planning and commissioning services.'),
  p('What is it like to be a child or young person with SEND in this area?'),
  p(
    `${run('Children ')}<w:hyperlink r:id="link">${run('wait')}</w:hyperlink><w:del>${run(' not')}</w:del><w:ins>${run(' long')}</w:ins><w:r><w:footnoteReference w:id="1"/></w:r>${run('.')}`,
  ),
  p('What is the area partnership doing that is effective?'),
  point('Schools share a toolkit:'),
  point('a film', 1),
  p(''),
  p('All of them use it.', '<w:pStyle w:val="ListContinue"/>'),
  point('Clubs are open.'),
  p('Leaders meet.'),
  point('Nurses visit.'),
  p('What does the area partnership need to do better?'),
  point('Plans are late.'),
  p('Areas for priority action'),
  `<w:tbl>${row(cell(p('Responsible body')), cell(p('Areas for priority action')))}${row(
    cell(p('Northmere Council') + p('NHS Fells Integrated Care Board'), '<w:vMerge w:val="restart"/>'),
    cell(p('Leaders should finish plans.')),
  )}${row(cell(p(''), '<w:vMerge/>'), cell(p('Leaders should check them.')))}</w:tbl>`,
  p('Areas for improvement'),
  `<w:tbl>${row(cell(point('Leaders should listen.')))}</w:tbl>`,
].join('');

test("Word's own ways: contents, links, changes, footnotes, continued points, merged cells", async () => {
  const { files, notes } = await read(writeZip(wordParts(body)));
  assert.deepEqual(
    notes.map(({ level, reason, todo }) => `${level}: ${reason}. ${todo}`),
    [
      'warning: text that is struck out is left out. Compare with the document: “not”.',
      'info: marks of footnotes are left out of the words: 1 after “wait long”. Where one is part of the words, put it in by review.',
    ],
  );
  const findings = files.slice(1).map(({ text }) => readFrontMatter(text));
  const both = ['Northmere Council', 'NHS Fells Integrated Care Board'];
  assert.deepEqual(
    findings.map(({ data, body: text }) => [(data as Finding).code, text.trim(), (data as Finding).responsible]),
    [
      ['ex-1', 'Children wait long.', undefined],
      ['ef-1', 'Schools share a toolkit:\n\n- a film\n\nAll of them use it.', undefined],
      ['ef-2', 'Clubs are open.', undefined],
      ['ef-3', 'Leaders meet.', undefined],
      ['ef-4', 'Nurses visit.', undefined],
      ['nb-1', 'Plans are late.', undefined],
      ['pa-1', 'Leaders should finish plans.', both],
      ['pa-2', 'Leaders should check them.', both],
      ['ia-1', '- Leaders should listen.', undefined],
    ],
  );
  assert.doesNotMatch(files.map(({ text }) => text).join(''), /javascript|alert/);
});

const whole = wordParts(body);
const refused: [name: string, bytes: Uint8Array, says: RegExp][] = [
  [
    'a bomb that says so',
    writeZip([...whole, { name: 'word/media/a.bmp', text: 'x', stated: 3_000_000_000 }]),
    /unpacks to 2862 MB, and no report/,
  ],
  [
    'a bomb that says it is small',
    writeZip([...whole, { name: 'word/media/a.bmp', text: '0'.repeat(30_000_000), stated: 1000 }]),
    /unpacks "word\/media\/a\.bmp" to more than it states/,
  ],
  ['too much text', writeZip(wordParts(body + p('word '.repeat(4_000_000)))), /20 MB of text and marks, and no report has more/],
  ['too many parts', writeZip([...whole, ...Array.from({ length: 2000 }, (_, at) => ({ name: `x${at}`, text: '' }))]), /has 2006 parts/],
  ['a password', writeZip(whole.map((part) => ({ ...part, encrypted: true }))), /is encrypted/],
  [
    'entities',
    writeZip(whole.map((part) => ({ ...part, text: `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${part.text}` }))),
    /declares a document type in "\[Content_Types\]\.xml"/,
  ],
  ['broken XML', writeZip(wordParts(`${body}<w:p>`)), /the Word document could not be read/],
  ['deep nesting', writeZip(wordParts('<w:sdt><w:sdtContent>'.repeat(100_000))), /the Word document could not be read/],
  [
    'another kind of office document',
    writeZip([{ name: 'xl/workbook.xml', text: '<workbook/>' }]),
    /a spreadsheet, not an inspection report/,
  ],
];

for (const [name, bytes, says] of refused) {
  test(`a Word document with ${name} is refused in one sentence`, async () => {
    const { files, notes } = await read(bytes);
    assert.deepEqual(files, []);
    assert.deepEqual(
      notes.map(({ fatal }) => fatal),
      [true],
    );
    assert.match(notes[0]?.reason ?? '', says);
    assert.ok(notes[0]?.todo);
  });
}

test('a Word document cut short or damaged anywhere is taken or refused in one sentence', async () => {
  const good = await toDocx(sameReport);
  const cuts = Array.from({ length: 40 }, (_, at) => good.subarray(0, Math.trunc((good.length * at) / 40) + 1));
  const flips = Array.from({ length: 60 }, (_, at) => {
    const place = Math.trunc((good.length * at) / 60);
    return good.with(place, (good[place] ?? 0) ^ (1 << (at % 8)));
  });
  for (const bytes of [...cuts, ...flips]) {
    const { files, notes } = await read(bytes);
    const fatal = notes.filter((note) => note.fatal);
    assert.equal(fatal.length, files.length > 0 ? 0 : 1);
    assert.ok(
      fatal.every(({ rule, reason }) => rule !== 'unexpected' && !reason.includes('\n')),
      JSON.stringify(fatal),
    );
  }
  for (const bytes of cuts) assert.deepEqual((await read(bytes)).files, []);
});
