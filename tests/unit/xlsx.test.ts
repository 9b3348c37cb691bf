import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { cellCount } from '../../src/documents/tables/account-for-cells.ts';
import type { LeftOutReason } from '../../src/documents/tables/left-out.ts';
import type { PlanText } from '../../src/documents/tables/plan-table.ts';
import { readPlan } from '../../src/plans/read-plan.ts';
import { planActions } from '../import/plan-actions.ts';
import { toZip64 } from '../sheets/to-zip64.ts';
import { escapedXml, type HandWrittenWorkbook, number, row, rows, words, writeXlsx } from '../sheets/xlsx-parts.ts';

const head = ['Ref', 'Action', 'Lead', 'By when', 'RAG'];
const read = (workbook: HandWrittenWorkbook) => readPlan(writeXlsx(workbook), 'plan.xlsx');
const one = (xml: string, more: Omit<HandWrittenWorkbook, 'sheets'> = {}) => read({ sheets: [{ name: 'Plan', xml }], ...more });
const texts = ({ tables }: PlanText) => tables.flatMap((table) => table.rows.map((cells) => cells.map(({ text }) => text)));
const named = ({ leftOut = [] }: PlanText, reason: LeftOutReason) =>
  leftOut.filter((cell) => cell.reason === reason).map(({ address, text }) => (text ? `${address} ${text}` : address));
const actionsOf = (plan: PlanText) => planActions(plan).actions.map(({ fields }) => fields.action);

test('what no reader of a workbook sees is left out and named: sheets, rows, filters, groups, columns', async () => {
  const plan = await read({
    sheets: [
      {
        name: 'Plan',
        xml: `<cols><col min="3" max="3" hidden="1"/><col min="6" max="7" width="0"/></cols>${rows(
          row(1, [...head, 'Notes']),
          row(2, ['1', 'Seen', 'x', '', '', 'private']),
          row(3, ['2', 'Hidden'], 'hidden="1"'),
          row(4, ['3', 'Of no height'], 'ht="0" customHeight="1"'),
          row(5, ['4', 'Collapsed'], 'hidden="1" outlineLevel="2"'),
          row(6, ['5', 'Seen too'], 'ht="30" outlineLevel="1"'),
        )}`,
      },
      {
        name: 'Filtered',
        xml: `${rows(row(1, head), row(2, ['6', 'Seen under a filter']), row(3, ['7', 'Filtered out'], 'hidden="1"'))}<autoFilter ref="A1:E3"><filterColumn colId="0"/></autoFilter>`,
      },
      { name: 'Old', xml: rows(row(1, head), row(2, ['8', 'Old'])), state: 'hidden' },
      { name: 'Lists', xml: rows(row(1, ['On track', 'Late'])), state: 'veryHidden' },
    ],
  });
  assert.deepEqual(actionsOf(plan), ['Seen', 'Seen too', 'Seen under a filter']);
  assert.deepEqual(
    planActions(plan).actions.map(({ place }) => place),
    ['sheet Plan, row 2', 'sheet Plan, row 6', 'sheet Filtered, row 2'],
  );
  assert.deepEqual(named(plan, 'hidden-row'), ['A3', 'B3', 'A4', 'B4']);
  assert.deepEqual(named(plan, 'collapsed-row'), ['A5', 'B5']);
  assert.deepEqual(named(plan, 'filtered-row'), ['A3', 'B3']);
  assert.deepEqual(named(plan, 'hidden-column'), ['C1', 'F1', 'C2', 'F2']);
  assert.equal(named(plan, 'hidden-sheet').length, 9);
  assert.doesNotMatch(JSON.stringify(plan), /private|Collapsed|Filtered out/);
});

test('a cell says what its format shows, and a date is no more precise than it is shown', async () => {
  const cases: [value: number, code: string, text: string, iso?: string][] = [
    [0.42, '0%', '42%'],
    [0.155, '0.0%', '15.5%'],
    [1_250_000, '"£"#,##0', '£1,250,000'],
    [-1250, '#,##0;(#,##0)', '(1,250)'],
    [-1250, '_-[$£-809]* #,##0_-;-[$£-809]* #,##0_-', '-£1,250'],
    [1.1, '0.00', '1.10'],
    [7, '"PA-"00', 'PA-07'],
    [3, '0" of 10"', '3 of 10'],
    [0.75, '# ?/?', '3/4'],
    [0.395833333333, 'hh:mm', '09:30'],
    [1.5, '[h]:mm', '36:00'],
    [45352, 'mmm yyyy', 'Mar 2024', '2024-03'],
    [45352, 'mmm-yy', 'Mar-24', '2024-03'],
    [45382, '[$-809]dd mmmm yyyy;@', '31 March 2024', '2024-03-31'],
    [45382, 'm/d/yy', '3/31/24', '2024-03-31'],
    [45382.5, 'dd/mm/yyyy hh:mm', '31/03/2024 12:00', '2024-03-31'],
    [45382, 'yyyy', '2024', '2024'],
    [45382, 'd mmm', '31 Mar'],
    [0, '"Yes";"Yes";"No"', 'No'],
    [0.1 + 0.2, 'General', '0.3'],
  ];
  const made = cases.map(([value], at) => `<row r="${at + 1}">${words(`A${at + 1}`, 'x')}${number(`B${at + 1}`, value, at + 1)}</row>`);
  const plan = await one(rows(...made), { styles: cases.map(([, code]) => [code]) });
  assert.deepEqual(
    plan.tables[0]?.rows.map(([, cell]) => [cell?.text, cell?.date?.iso]),
    cases.map(([, , text, iso]) => [text, iso]),
  );
  const from1904 = await one(rows(`<row r="1">${number('A1', 43_920, 1)}</row>`), { styles: [['dd/mm/yyyy']], properties: 'date1904="1"' });
  assert.deepEqual(from1904.tables[0]?.rows[0]?.[0], { text: '31/03/2024', date: { iso: '2024-03-31', precision: 'day' }, address: 'A1' });
});

test('the other kinds of cell: shared and rich text, true and false, formulas with a result, escapes, links', async () => {
  const plan = await one(
    `${rows(
      `<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c></row>`,
      `<row><c t="str"><f>A1&amp;"x"</f><v>Made of words</v></c><c><f>1+1</f><v>2</v></c><c t="d" s="1"><v>2024-03-31</v></c><c t="str"><f>""</f><v></v></c></row>`,
    )}<hyperlinks><hyperlink ref="A1" display="not what it shows"/></hyperlinks>`,
    {
      styles: [['mmmm yyyy']],
      shared: [
        '<r><t xml:space="preserve">Local </t></r><r><rPr><b/></rPr><t>offer</t></r><rPh sb="0" eb="1"><t>reading</t></rPh>',
        '<t>First_x000D_\nsecond, A_x005F_B</t>',
      ],
    },
  );
  assert.deepEqual(texts(plan), [
    ['Local offer', 'First\nsecond, A_B', 'TRUE', 'FALSE'],
    ['Made of words', '2', 'March 2024', ''],
  ]);
});

test('a formula without a result, an error and a number that no format shows are named as not read, and take their row with them', async () => {
  const plan = await one(
    rows(
      row(1, head),
      row(2, ['1', 'First', 'Board']),
      `<row r="3">${words('A3', '2')}<c r="B3"><f>A2&amp;" again"</f><v></v></c><c r="C3" t="e"><v>#N/A</v></c><c r="D3"><f>D2+30</f></c><c r="E3" s="1"><v>-5</v></c></row>`,
      `<row r="4">${words('C4', 'goes on below what is not read')}${words('E4', '#REF!')}</row>`,
    ),
    { styles: [['dd/mm/yyyy']] },
  );
  assert.deepEqual(actionsOf(plan), ['First']);
  assert.deepEqual(named(plan, 'not-calculated'), ['B3', 'D3']);
  assert.deepEqual(named(plan, 'error'), ['C3 #N/A', 'E4 #REF!']);
  assert.deepEqual(named(plan, 'unread'), ['E3 -5 in the format dd/mm/yyyy']);
  assert.deepEqual(
    planActions(plan)
      .left.filter(({ what }) => what === 'unread')
      .map(({ place }) => place),
    ['sheet Plan, row 3', 'sheet Plan, row 4'],
  );
});

test('what is struck out or has the colour of its background is left out and named; a part of a cell leaves the rest', async () => {
  const run = (text: string, look = '') => `<r>${look ? `<rPr>${look}</rPr>` : ''}<t xml:space="preserve">${escapedXml(text)}</t></r>`;
  const plan = await one(
    rows(
      row(1, head),
      `<row r="2"><c r="A2" t="inlineStr"><is><t>1</t></is></c><c r="B2" t="inlineStr"><is>${run('Recruit ')}${run('ten', '<strike/>')}${run(' four')}${run(' kept', '<strike val="0"/>')}${run(' unseen', '<color rgb="FFFFFFFF"/>')}</is></c></row>`,
      `<row r="3">${words('A3', '2', 1)}${words('B3', 'Struck as a whole', 1)}${number('D3', 45382, 2)}</row>`,
      `<row r="4">${words('A4', '3')}${words('B4', 'Kept')}${words('C4', 'white on white', 3)}${words('E4', 'white on green', 4)}</row>`,
    ),
    {
      fonts: ['<strike/>', '<color rgb="FFFFFFFF"/>'],
      fills: ['00B050'],
      styles: [
        ['General', 1],
        ['dd/mm/yyyy', 1],
        ['General', 2],
        ['General', 2, 1],
      ],
    },
  );
  assert.deepEqual(actionsOf(plan), ['Recruit four kept', 'Kept']);
  assert.deepEqual(named(plan, 'struck'), ['B2 ten', 'A3 2', 'B3 Struck as a whole', 'D3 31/03/2024']);
  assert.deepEqual(named(plan, 'hidden-text'), ['B2', 'C4']);
  assert.equal(texts(plan)[3]?.at(-1), 'white on green');
});

test('a colour without words is read through the plan’s own key, in words or in colours, or else named', async () => {
  const fills = ['FF0000', 'FFC000', '00B050'];
  const styles: HandWrittenWorkbook['styles'] = [
    ['General', 0, 1],
    ['General', 0, 2],
    ['General', 0, 3],
  ];
  const body = [
    row(1, head),
    `<row r="2">${words('A2', '1')}${words('B2', 'First')}<c r="E2" s="1"/></row>`,
    `<row r="3">${words('A3', '2')}${words('B3', 'Second')}<c r="C3" s="2"/><c r="E3" s="3"/></row>`,
    '<row r="4"><c r="E4" s="1"/></row>',
  ];
  const bare = await one(rows(...body), { fills, styles });
  assert.deepEqual(named(bare, 'colour'), ['E2 red', 'C3 amber', 'E3 green', 'E4 red']);
  for (const key of [
    [row(6, ['Key: Red = overdue; Amber = at risk; Green = complete'])],
    [
      `<row r="6"><c r="A6" s="1"/>${words('B6', 'Overdue')}</row>`,
      `<row r="7"><c r="A7" s="2"/>${words('B7', 'At risk')}</row>`,
      `<row r="8"><c r="A8" s="3"/>${words('B8', 'Complete')}</row>`,
    ],
    [`<row r="6"><c r="A6" s="1"/>${words('B6', 'Overdue')}<c r="C6" s="3"/>${words('D6', 'Complete')}</row>`],
  ]) {
    const plan = await one(rows(...body, ...key), { fills, styles });
    const { actions, colours } = planActions(plan);
    assert.deepEqual(
      actions.map(({ fields }) => fields.status),
      ['Red', 'Green'],
    );
    assert.match(colours.get('red') ?? '', /overdue/i);
    assert.deepEqual(named(plan, 'colour'), ['C3 amber', 'E4 red']);
  }
});

test('raised and lowered digits stay signs of their own', async () => {
  const run = (text: string, look = '') => `<r><rPr><vertAlign val="${look}"/></rPr><t>${text}</t></r>`;
  const plan = await one(
    rows(
      `<row r="1"><c r="A1" t="inlineStr"><is><r><t>12</t></r>${run('5', 'superscript')}<r><t> of CO</t></r>${run('2', 'subscript')}<r><t> by the 1</t></r>${run('st', 'superscript')}</is></c></row>`,
    ),
  );
  assert.deepEqual(texts(plan), [['12⁵ of CO₂ by the 1st']]);
});

test('a workbook reads the same with and without prefixes; a merged cell stands in each of its rows, past hidden ones', async () => {
  const workbook = (prefix: string, hidden = '') =>
    one(
      `${rows(
        row(1, ['A plan of eight words in one cell']),
        row(3, ['Ref', 'Priority action', 'Action']),
        `<row r="4" ${hidden}>${words('A4', '1')}${words('B4', 'Priority action 1')}${words('C4', 'First')}</row>`,
        `<row r="5">${words('A5', '2')}${words('C5', 'Second')}</row>`,
        `<row r="6">${words('A6', '3')}${words('B6', 'nobody sees this')}${words('C6', 'Third')}</row>`,
      )}<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B4:B6"/></mergeCells>`,
      { prefix },
    );
  const plain = await workbook('');
  assert.deepEqual(await workbook('x'), plain);
  const { actions } = planActions(plain);
  assert.deepEqual(
    actions.map(({ fields }) => fields.finding),
    ['Priority action 1', 'Priority action 1', 'Priority action 1'],
  );
  assert.deepEqual(named(plain, 'under-merged'), ['B6']);
  const partHidden = await workbook('', 'hidden="1"');
  assert.deepEqual(
    planActions(partHidden).actions.map(({ fields }) => fields.finding),
    ['Priority action 1', 'Priority action 1'],
  );
});

test('notes, comments, shapes, pictures, boxes to tick, numbers behind icons and rules that colour are named', async () => {
  const draw =
    'xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  const from = (column: number, at: number) => `<from><col>${column}</col><row>${at}</row></from>`;
  const plan = await read({
    styles: [['0']],
    sheets: [
      {
        name: 'Plan',
        xml: `${rows(row(1, head), `<row r="2">${words('A2', '1')}${words('B2', 'First')}${number('E2', 3)}</row>`)}<conditionalFormatting sqref="E2:E9"><cfRule type="iconSet"><iconSet showValue="0"><cfvo/></iconSet></cfRule></conditionalFormatting><controls><control r:id="rId4" name="Box 1"><controlPr><anchor>${from(3, 1)}</anchor></controlPr></control></controls>`,
        relationships: {
          '../comments1.xml': 'comments',
          '../threads1.xml': 'threadedComment',
          '../drawing1.xml': 'drawing',
          '../box1.xml': 'ctrlProp',
        },
      },
    ],
    parts: {
      'xl/comments1.xml': '<comments><commentList><comment ref="B2"><text><t>Secret</t></text></comment></commentList></comments>',
      'xl/threads1.xml': '<ThreadedComments><threadedComment ref="B2"/><threadedComment ref="C1"/></ThreadedComments>',
      'xl/drawing1.xml': `<wsDr ${draw}><twoCellAnchor>${from(1, 4)}<sp><txBody><a:p><a:r><a:t>Green = done, Red = late</a:t></a:r></a:p></txBody></sp></twoCellAnchor><oneCellAnchor>${from(6, 0)}<pic><nvPicPr><cNvPr descr="Logo"/></nvPicPr></pic></oneCellAnchor></wsDr>`,
      'xl/box1.xml': '<formControlPr objectType="CheckBox" checked="Checked"/>',
    },
  });
  assert.deepEqual(named(plan, 'note'), ['B2', 'C1']);
  assert.deepEqual(named(plan, 'picture'), [
    'B5 a shape: Green = done, Red = late',
    'G1 a picture: Logo',
    'D2 Box 1, ticked',
    'E2 3, shown by an icon or a bar only',
  ]);
  assert.equal(planActions(plan).colours.get('green'), 'done');
  assert.doesNotMatch(JSON.stringify(plan), /Secret/);
});

test('an archive with its sizes in their longer form is read as any other, and refused where they lie', async () => {
  const archive = writeXlsx({ sheets: [{ name: 'Plan', xml: rows(row(1, head), row(2, ['1', 'First'])) }] });
  const longer = toZip64(archive);
  assert.deepEqual(await readPlan(longer, 'plan.xlsx'), await readPlan(archive, 'plan.xlsx'));
  const lying = longer.slice();
  lying.fill(0xff, lying.length - 22 - 20 + 8, lying.length - 22 - 20 + 16);
  await assert.rejects(readPlan(lying, 'plan.xlsx'), /damaged|not read/);
});

test('a workbook that would fill the memory is bounded or refused with a sentence', async () => {
  const far = await one(rows(row(1, head), row(2, ['1', 'First']), `<row r="1048576">${words('XFD1048576', 'far')}</row>`));
  assert.ok(far.tables[0]?.rows.flat().length ?? 0 < 40);
  assert.equal(far.tables[0]?.rowNumbers?.at(-1), 1_048_576);
  const wide = await one(`${rows(row(1, head), row(2, ['1', 'First']))}<mergeCells><mergeCell ref="A1:ZZZZZ2"/></mergeCells>`);
  assert.deepEqual(actionsOf(wide), ['First']);
  const scattered = Array.from(
    { length: 4000 },
    (_, at) => `<row r="${at + 1}"><c r="${['A', 'B', 'C'][at % 3]}${at + 1}"><v>1</v></c></row>`,
  );
  const merges = Array.from({ length: 4000 }, () => '<mergeCell ref="A1:C4000"/>').join('');
  await assert.rejects(one(`${rows(...scattered)}<mergeCells>${merges}</mergeCells>`), /merged or scattered cells/);
  await assert.rejects(one(rows('<row r="1"><c r="XFE1"><v>1</v></c></row>')), /has a cell XFE1/);
  await assert.rejects(one('</worksheet><worksheet>'), /could not be read \(xl\/worksheets\/sheet1.xml: /);
  const bomb = writeXlsx({ sheets: [{ name: 'Plan', xml: '' }], parts: { 'xl/theme.xml': '' } });
  await assert.rejects(readPlan(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'plan.xls'), /an old office document/);
  await assert.rejects(readPlan(bomb.subarray(0, bomb.length - 40), 'plan.xlsx'), /damaged|not read/);
});

test('every cell of the shared cases is used or named', {
  skip: existsSync(join(import.meta.dirname, '../../../shared/cases/import')) ? false : 'the shared cases are not here',
}, async () => {
  const folder = join(import.meta.dirname, '../../../shared/cases/import');
  for (const name of ['hidden', 'hidden2', 'percent', 'formula_nocache', 'strike', 'fill', 'merged', 'prefixed']) {
    const plan = await readPlan(readFileSync(join(folder, `${name}.xlsx`)), name);
    const { used, named: left } = cellCount(plan);
    assert.equal(used + left, plan.cellsInSource, name);
  }
});
