import assert from 'node:assert/strict';
import test from 'node:test';
import { inFormat } from '../../src/documents/docx/word-numbers.ts';
import { cellCount } from '../../src/documents/tables/account-for-cells.ts';
import type { ReadPlan } from '../../src/plans/plan-actions.ts';
import { readPlan } from '../../src/plans/read-plan.ts';
import { planActions } from '../import/plan-actions.ts';
import { cell, fill, numbered, paragraph, row, run, table, type WordList, wordPlan } from '../import/word-plan.ts';

const head = row(['Ref', 'Action', 'Lead', 'RAG']);

/**
 * What a plan of this body is read as. Cells that hold something are counted here by the XML alone, and must be as many as those
 * used and those named.
 */
async function read(body: string, lists: readonly WordList[] = [], styles = ''): Promise<ReadPlan> {
  const text = await readPlan(wordPlan(body, lists, styles), 'plan.docx');
  const { used, named } = cellCount(text);
  const something = /<w:(?:t|delText)[ >][^<]*\S[^<]*<|<w:sym |<w:checkBox|checkbox|<w:drawing|w:fill="FF0000"|<w:numId w:val="[1-9]/;
  const cells = body
    .split('<w:tc>')
    .slice(1)
    .filter((one) => something.test(one.slice(0, one.indexOf('</w:tc>'))));
  assert.equal(used + named, cells.length);
  return planActions(text);
}
const actionsOf = ({ actions }: ReadPlan) => actions.map(({ fields }) => [fields.reference ?? '', fields.action, fields.status ?? '']);
const leftOf = ({ leftOut }: ReadPlan) => leftOut.map(({ reason, text }) => [reason, text]);

const levels: WordList['levels'] = [
  { format: 'decimal', text: '%1.' },
  { format: 'decimal', text: '%1.%2' },
  { format: 'lowerLetter', text: '(%3)' },
];

test('numbers as a word processor writes them', () => {
  for (const [value, format, text] of [
    [3, 'decimal', '3'],
    [3, 'decimalZero', '03'],
    [27, 'lowerLetter', 'aa'],
    [2, 'upperLetter', 'B'],
    [14, 'lowerRoman', 'xiv'],
    [1994, 'upperRoman', 'MCMXCIV'],
    [22, 'ordinal', '22nd'],
    [13, 'ordinal', '13th'],
    [5, 'none', ''],
  ] as const) {
    assert.equal(inFormat(value, format), text);
  }
});

test('automatic numbers in a column of references are the references', async () => {
  const line = (level: number, action: string) => row([cell(paragraph('', numbered(1, level))), action, 'Head of SEND', 'Green']);
  const plan = await read(
    table(
      head,
      line(0, 'Publish a dashboard'),
      line(1, 'Train staff'),
      line(1, 'Audit plans'),
      line(2, 'Test it'),
      line(0, 'Open a hub'),
      line(1, 'Move in'),
    ),
    [{ levels }],
  );
  assert.deepEqual(
    actionsOf(plan).map(([reference]) => reference),
    ['1.', '1.1', '1.2', '(a)', '2.', '2.1'],
  );
});

test('an automatic number before an action is what it is called', async () => {
  const line = (list: number, action: string) => row([cell(paragraph(action, numbered(list))), 'Head of SEND', 'Green']);
  const plan = await read(
    table(row(['Action', 'Lead', 'RAG']), line(1, 'Publish a dashboard'), line(1, 'Train staff'), line(2, 'Open a hub')),
    [{ levels: [{ format: 'upperLetter', text: 'A%1', start: 3 }] }, { levels: [], startOverride: 9 }],
  );
  assert.deepEqual(actionsOf(plan), [
    ['AC', 'Publish a dashboard', 'Green'],
    ['AD', 'Train staff', 'Green'],
    ['AI', 'Open a hub', 'Green'],
  ]);
});

test('a list within a cell keeps its numbers, a heading its own, and a style may number', async () => {
  const style =
    '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
  const plan = await read(
    paragraph('Waits', '<w:pStyle w:val="H"/>') +
      table(head, row(['1', cell(paragraph('Publish', numbered(1)) + paragraph('Review', numbered(1))), 'Head of SEND', 'Green'])),
    [{ levels }, { levels: [{ format: 'decimal', text: 'Priority action %1:' }] }],
    style,
  );
  assert.deepEqual(actionsOf(plan), [['1', '1. Publish\n2. Review', 'Green']]);
  assert.equal(plan.actions[0]?.heading, 'Priority action 1: Waits');
  assert.deepEqual(
    plan.actions[0]?.references.map(({ code, number }) => [code, number]),
    [['pa', 1]],
  );
});

test('ticked boxes of every kind', async () => {
  const control = (ticked: number) =>
    `<w:p><w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="${ticked}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☒')}</w:sdtContent></w:sdt></w:p>`;
  const form = (state: string) =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${state}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  const signs: [string, string][] = [
    [control(1), '☑'],
    [control(0), '☐'],
    [form('<w:default w:val="1"/>'), '☑'],
    [form('<w:default w:val="1"/><w:checked w:val="0"/>'), '☐'],
    [`<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>`, '✓'],
    [`<w:p><w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r></w:p>`, '☑'],
    [paragraph(run('þ', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')), '☑'],
    [paragraph(run('✓')), '✓'],
  ];
  const plan = await read(
    table(head, ...signs.map(([content], at) => row([`${at + 1}`, `Do the thing called ${at + 1}`, 'Head of SEND', cell(content)]))),
  );
  assert.deepEqual(
    actionsOf(plan).map(([, , status]) => status),
    signs.map(([, sign]) => sign),
  );
});

test('a sign of a symbol font that is not known is named', async () => {
  const plan = await read(
    table(head, row(['1', 'Publish', 'Head of SEND', cell('<w:p><w:r><w:sym w:font="Wingdings 3" w:char="F021"/></w:r></w:p>')])),
  );
  assert.deepEqual(leftOf(plan), [['unread', 'sign F021 of the font Wingdings 3']]);
});

test('a colour alone is read by the plan’s key, or named', async () => {
  const rows = table(head, row(['1', 'Publish', 'Head of SEND', cell('', fill('FF0000'))]), row(['2', 'Train', 'Head of SEND', 'Green']));
  assert.deepEqual(leftOf(await read(rows)), [['colour', 'red']]);
  const explained = await read(paragraph('Key: Red = not met; Green = complete') + rows);
  assert.deepEqual(actionsOf(explained)[0], ['1', 'Publish', 'Red']);
  assert.equal(explained.colours.get('red'), 'not met');
  const inTable = await read(
    `${rows}${paragraph('Key')}${table(row([cell('', fill('FF0000')), 'not met']), row([cell('Green', fill('00B050')), 'complete']))}`,
  );
  assert.equal(inTable.colours.get('red'), 'not met');
  assert.deepEqual(actionsOf(inTable)[0], ['1', 'Publish', 'Red']);
});

test('hidden, struck and deleted words are left out and named, and a row without its action goes on with none', async () => {
  const plan = await read(
    table(
      head,
      row(['1', cell(paragraph(run('Publish a dashboard') + run(' by stealth', '<w:vanish/>'))), 'Head of SEND', 'Green']),
      row(['2', cell(paragraph(run('Close the hub', '<w:strike/>'))), 'Head of SEND', 'Green']),
      row([cell(paragraph(run('3', '<w:strike/>'))), cell(paragraph(run('Sell it', '<w:dstrike/>'))), 'Head of sales', 'Red']),
      row([
        '4',
        cell(paragraph(`<w:del>${run('Stop').replace(/w:t\b/g, 'w:delText')}</w:del><w:ins>${run('Start')}</w:ins>${run(' the work')}`)),
        'All',
        'Green',
      ]),
      row(['5', cell(paragraph(run('White', '<w:color w:val="FFFFFF"/>'))), 'All', 'Green']),
      row(['6', 'Gone', 'All', 'Green'], '<w:del w:id="1"/>'),
    ),
  );
  assert.deepEqual(actionsOf(plan), [
    ['1', 'Publish a dashboard', 'Green'],
    ['4', 'Start the work', 'Green'],
  ]);
  assert.deepEqual(leftOf(plan), [
    ['hidden-text', 'by stealth'],
    ['struck', 'Close the hub'],
    ['struck', '3'],
    ['struck', 'Sell it'],
    ['struck', 'Stop'],
    ['hidden-text', 'White'],
    ['struck', '6'],
    ['struck', 'Gone'],
    ['struck', 'All'],
    ['struck', 'Green'],
  ]);
  assert.equal(plan.left.filter(({ what }) => what === 'unread').length, 3);
});

test('white words on a dark cell are seen', async () => {
  const white = (text: string) => cell(paragraph(run(text, '<w:color w:val="FFFFFF"/>')), fill('1F3864'));
  const plan = await read(table(row([white('Action'), white('Lead'), white('By when')]), row(['Publish', 'Head of SEND', 'May 2024'])));
  assert.equal(plan.actions.length, 1);
  assert.deepEqual(plan.leftOut, []);
});

test('merged cells, a head that is printed again, and rows within content controls', async () => {
  const restart = '<w:vMerge w:val="restart"/>';
  const inControl = (rows: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${rows}</w:sdtContent></w:sdt>`;
  const plan = await read(
    table(
      row(['Priority action', 'Action', 'Lead', 'RAG'], '<w:tblHeader/>'),
      row([cell('Priority action 1', '<w:gridSpan w:val="4"/>')]),
      row([cell('Priority action 1', restart), 'Publish', 'Head of SEND', 'Green']),
      row([cell('', '<w:vMerge/>'), 'Train', 'Head of SEND', 'Amber']),
      row(['Priority action', 'Action', 'Lead', 'RAG']),
      inControl(row(['Priority action 2', 'Audit', 'Head of SEND', 'Red'])),
    ),
  );
  assert.deepEqual(
    plan.actions.map(({ fields, references }) => [fields.action, references.map(({ number }) => number)]),
    [
      ['Publish', [1]],
      ['Train', [1]],
      ['Audit', [2]],
    ],
  );
  assert.deepEqual(
    plan.left.map(({ what }) => what),
    ['head', 'heading', 'head'],
  );
});

test('a table within a cell is part of the cell, unless it is a plan itself', async () => {
  const inner = table(row(['Target', 'Now']), row(['60%', '40%']));
  const measured = await readPlan(
    wordPlan(table(head, row(['1', cell(paragraph('Publish') + inner + paragraph()), 'Head of SEND', 'Green']))),
    'plan.docx',
  );
  assert.deepEqual(actionsOf(planActions(measured)), [['1', 'Publish\nTarget Now\n60% 40%', 'Green']]);
  const laidOut = await readPlan(
    wordPlan(table(row([cell(table(head, row(['1', 'Publish', 'Head of SEND', 'Green'])) + paragraph())]))),
    'plan.docx',
  );
  assert.deepEqual(actionsOf(planActions(laidOut)), [['1', 'Publish', 'Green']]);
});

test('a raised digit stays apart from the number before it', async () => {
  const raised = cell(paragraph(run('Train 12') + run('5', '<w:vertAlign w:val="superscript"/>') + run(' schools')));
  assert.deepEqual(actionsOf(await read(table(head, row(['1', raised, 'Head of SEND', 'Green'])))), [['1', 'Train 12⁵ schools', 'Green']]);
});
