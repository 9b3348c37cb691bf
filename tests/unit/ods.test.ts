import assert from 'node:assert/strict';
import test from 'node:test';
import { readPlan } from '../../src/plans/read-plan.ts';
import { planActions } from '../import/plan-actions.ts';
import { style, writeOds } from '../sheets/ods-parts.ts';

const read = (sheets: string, styles = '', manifest = '') => readPlan(writeOds(styles, sheets, manifest), 'plan.ods');
const cell = (text: string, attributes = '') =>
  `<table:table-cell ${attributes} office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const head = row(['Ref', 'Action', 'Lead'].map((text) => cell(text)).join(''));
const sheet = (inner: string, attributes = '') =>
  `<table:table table:name="Plan" ${attributes}><table:table-column table:number-columns-repeated="3"/>${inner}</table:table>`;
const textsOf = (plan: Awaited<ReturnType<typeof read>>) =>
  plan.tables.map(({ rows }) => rows.map((cells) => cells.map(({ text }) => text)));

test('words of a cell: paragraphs, spans, spaces, links; a note, a drawing and old contents are none of them', async () => {
  const plan = await read(
    sheet(
      head +
        row(
          cell('1') +
            `<table:table-cell office:value-type="string"><office:annotation><text:p>private</text:p></office:annotation><text:p>Meet<text:s text:c="2"/><text:a>the board</text:a></text:p><text:p>and write<text:line-break/>a plan</text:p><draw:frame><draw:text-box><text:p>Red = late; Green = done</text:p></draw:text-box></draw:frame></table:table-cell>`,
        ),
    ).replace(
      '<table:table ',
      '<table:tracked-changes><table:previous><table:change-track-table-cell><text:p>old</text:p></table:change-track-table-cell></table:previous></table:tracked-changes><table:table ',
    ),
  );
  assert.equal(planActions(plan).actions[0]?.fields.action, 'Meet the board\nand write\na plan');
  assert.deepEqual(
    plan.leftOut?.map(({ address, reason, text }) => [address, reason, text]),
    [
      ['B2', 'note', undefined],
      ['B2', 'picture', 'a shape: Red = late; Green = done'],
    ],
  );
  assert.equal(planActions(plan).colours.get('green'), 'done');
  assert.doesNotMatch(JSON.stringify(plan), /private|old/);
});

test('repeated rows and cells are as many, and a repeated blank or colour costs nothing', async () => {
  const red = style('table-cell', 'red', '<style:table-cell-properties fo:background-color="#ff0000"/>');
  const plan = await read(
    sheet(
      head +
        row(cell('1') + cell('Twice', 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="2"') +
        row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1000000"') +
        row('<table:table-cell table:style-name="red" table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="48000"'),
    ),
    red,
  );
  assert.deepEqual(textsOf(plan)[0]?.slice(1, 3), [
    ['1', 'Twice', 'Twice'],
    ['1', 'Twice', 'Twice'],
  ]);
  assert.deepEqual(
    plan.leftOut?.map(({ address, text }) => [address, text]),
    [['A1000004:XFD1048003', 'red']],
  );
  await assert.rejects(
    read(sheet(head + row(cell('1') + cell('Too often'), 'table:number-rows-repeated="1000000"'))),
    /has over 500,000 cells/,
  );
  await assert.rejects(read(sheet(row(cell('Too wide', 'table:number-columns-repeated="20000"')))), /beyond the end of a sheet/);
});

test('looks are those of the column, the row and the parent style; hidden by groups, filters and widths', async () => {
  const styles = [
    style('table-cell', 'old', '<style:text-properties style:text-line-through-type="single"/>'),
    style('table-cell', 'older', '', 'style:parent-style-name="old"'),
    style('table-column', 'flat', '<style:table-column-properties style:column-width="0cm"/>'),
  ].join('');
  const plan = await read(
    `<table:table table:name="Plan"><table:table-column/><table:table-column table:default-cell-style-name="older"/><table:table-column/><table:table-column table:style-name="flat"/>${head.replace('</table:table-row>', `${cell('Status')}</table:table-row>`).replace('office:value-type="string"><text:p>Action', 'table:style-name="plain" office:value-type="string"><text:p>Action')}${row(cell('1') + cell('Struck by its column'))}${row(cell('2') + cell('Kept', 'table:style-name="plain"') + cell('Board') + cell('unseen'))}<table:table-row-group table:display="false">${row(cell('3') + cell('Collapsed', 'table:style-name="plain"'))}</table:table-row-group></table:table>`,
    styles,
  );
  assert.deepEqual(
    planActions(plan).actions.map(({ fields }) => fields.action),
    ['Kept'],
  );
  assert.deepEqual(plan.leftOut?.map(({ address, reason }) => `${address} ${reason}`).sort(), [
    'A4 collapsed-row',
    'B2 struck',
    'B4 collapsed-row',
    'D1 hidden-column',
    'D3 hidden-column',
  ]);
});

test('a value that its program wrote as it is stored shows in its format', async () => {
  const text = (words: string) => `<number:text>${words}</number:text>`;
  const digits = (places: number, more = '') => `<number:number number:decimal-places="${places}" number:min-integer-digits="1" ${more}/>`;
  const formats: [kind: string, inner: string, type: string, value: string, shown: string, iso?: string][] = [
    ['percentage', digits(0) + text('%'), 'percentage', 'office:value="0.42"', '42%'],
    ['number', digits(2), 'float', 'office:value="1.1"', '1.10'],
    [
      'currency',
      `<number:currency-symbol>£</number:currency-symbol>${digits(0, 'number:grouping="true"')}`,
      'currency',
      'office:value="1250000"',
      '£1,250,000',
    ],
    [
      'date',
      `<number:month number:textual="true"/>${text(' ')}<number:year number:style="long"/>`,
      'date',
      'office:date-value="2024-03-01"',
      'Mar 2024',
      '2024-03',
    ],
    [
      'date',
      `<number:day number:style="long"/>${text('/')}<number:month number:style="long"/>${text('/')}<number:year number:style="long"/>`,
      'date',
      'office:date-value="2024-03-31T00:00:00"',
      '31/03/2024',
      '2024-03-31',
    ],
    [
      'time',
      `<number:hours number:style="long"/>${text(':')}<number:minutes number:style="long"/>`,
      'time',
      'office:time-value="PT09H30M00S"',
      '09:30',
    ],
  ];
  const styles = formats.map(
    ([kind, inner], at) =>
      `<number:${kind}-style style:name="N${at}">${inner}</number:${kind}-style>${style('table-cell', `c${at}`, '', `style:data-style-name="N${at}"`)}`,
  );
  const stored = (value: string) => /"(.*)"/.exec(value)?.[1] ?? '';
  const cells = formats.map(
    ([, , type, value], at) =>
      `<table:table-cell table:style-name="c${at}" office:value-type="${type}" ${value}><text:p>${stored(value)}</text:p></table:table-cell>`,
  );
  const raised = style('text', 'up', '<style:text-properties style:text-position="super 58%"/>');
  const plan = await read(
    sheet(row(cells.join('')) + row(cell('12<text:span text:style-name="up">5</text:span>'))),
    styles.join('') + raised,
  );
  assert.deepEqual(
    plan.tables[0]?.rows[0]?.map(({ text: shown, date }) => [shown, date?.iso]),
    formats.map(([, , , , shown, iso]) => [shown, iso]),
  );
  assert.equal(plan.tables[0]?.rows[1]?.[0]?.text, '12⁵');
});

test('an OpenDocument file that cannot be read is refused with a sentence', async () => {
  await assert.rejects(read('', '', '<manifest><encryption-data/></manifest>'), /encrypted/);
  await assert.rejects(read('', '', ''), /has no sheets/);
  await assert.rejects(read('<table:table>'), /content.xml: /);
});
