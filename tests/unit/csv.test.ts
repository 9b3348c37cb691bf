import assert from 'node:assert/strict';
import test from 'node:test';
import { readPlan } from '../../src/plans/read-plan.ts';
import { planActions } from '../import/plan-actions.ts';

const read = (text: string | Uint8Array, name = 'plan.csv') =>
  readPlan(typeof text === 'string' ? new TextEncoder().encode(text) : text, name);
const fieldsOf = async (text: string | Uint8Array, name?: string) =>
  planActions(await read(text, name)).actions.map(({ fields }) => fields);
const utf16 = (text: string, order: 'le' | 'be', mark = true) => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
};
const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

test('cells are separated by what gives known columns, or rows of one length', async () => {
  const list = 'Meet schools, nurseries, colleges, health visitors; then, in May, review, revise and repeat';
  for (const mark of [';', '\t', '|', ',']) {
    const quoted = mark === ',' || mark === ';' ? `"${list}"` : list;
    const lines = [
      ['Ref', 'Action', 'Lead'],
      ['1', quoted, 'Board'],
      ['2', '"In ""quotes"",\nover two lines"', ''],
    ];
    const fields = await fieldsOf(lines.map((line) => line.join(mark)).join('\r\n'));
    assert.deepEqual(
      fields.map(({ action }) => action),
      [list, 'In "quotes",\nover two lines'],
      mark,
    );
    assert.deepEqual(
      fields.map(({ lead }) => lead),
      ['Board', undefined],
      mark,
    );
  }
  const unknown = await read('Alpha;Beta, gamma\n1;2, 3, 4\n5;6\n');
  assert.deepEqual(
    unknown.tables[0]?.rows.map((row) => row.map(({ text }) => text)),
    [
      ['Alpha', 'Beta, gamma'],
      ['1', '2, 3, 4'],
      ['5', '6'],
    ],
  );
  assert.equal((await fieldsOf('sep=|\r\nRef|Action|Lead\r\n1|Meet; talk, write|Board'))[0]?.action, 'Meet; talk, write');
  assert.equal((await fieldsOf('\uFEFFsep=;\nRef;Action;Lead\n1;Meet;Board'))[0]?.reference, '1');
  assert.deepEqual((await read('sep=;\nRef;Action;Lead\n1;Meet;Board')).cellsInSource, 6);
});

test('text is read in the encoding that its mark, its zero bytes or its bytes tell', async () => {
  const text = 'Ref\tAction\tLead\r\n1\tOpen a “hub” – café\tBoard\r\n';
  const want = [{ reference: '1', action: 'Open a “hub” – café', lead: 'Board' }];
  for (const bytes of [
    utf16(text, 'le'),
    utf16(text, 'be'),
    utf16(text, 'le', false),
    utf16(text, 'be', false),
    new TextEncoder().encode(`\uFEFF${text}`),
  ])
    assert.deepEqual(await fieldsOf(bytes), want);
  assert.deepEqual(await fieldsOf(utf16(text, 'le'), 'Unicode Text.txt'), want);
  assert.deepEqual(await fieldsOf(latin('Ref,Action,Lead\n1,Open a \x93hub\x94 \x96 caf\xe9,Board\n')), want);
  assert.deepEqual(await fieldsOf(latin('Ref,Action,Lead\r1,Meet the children\xd5s board,Board\r')), [
    { reference: '1', action: 'Meet the children’s board', lead: 'Board' },
  ]);
  await assert.rejects(read(latin('Ref,Action\n1,caf\x81\n')), /fit neither UTF-8 nor UTF-16 nor Windows-1252 \(byte 81 at 16\)/);
  await assert.rejects(
    read(new Uint8Array([...new TextEncoder().encode('Ref,Action\n1,café '), 0xe9, 10])),
    /only part of the text is UTF-8 \(byte E9 at 19\)/,
  );
  await assert.rejects(read(utf16(text, 'le').subarray(0, 41)), /damaged or cut short/);
  await assert.rejects(read(Uint8Array.from([1, 0, 0, 0, 2, 9, 9, 0])), /not text|neither/);
  await assert.rejects(read('Some notes, not a table', 'notes.txt'), /this is other text/);
});

test('marks against formulas are taken off, words keep their apostrophes', async () => {
  const fields = await fieldsOf(`Ref,Action,Lead\n'1.1,'=Publish a plan,'Tis the board\n="1.10","=""Open a hub""",'Health' team\n`);
  assert.deepEqual(
    fields.map(({ reference, action, lead }) => [reference, action, lead]),
    [
      ['1.1', '=Publish a plan', "'Tis the board"],
      ['1.10', 'Open a hub', "'Health' team"],
    ],
  );
  const everywhere = await fieldsOf("'Ref,'Action,'Lead\n'1,'Publish,'Children's board\n");
  assert.deepEqual(everywhere, [{ reference: '1', action: 'Publish', lead: "Children's board" }]);
});

test('an error in place of a value is named by its address', async () => {
  const plan = await read('Ref,Action,Lead\n1,Meet,#N/A\n2,#REF!,Board\n');
  assert.deepEqual(
    plan.leftOut?.map(({ address, reason, text }) => `${address} ${reason} ${text}`),
    ['C2 error #N/A', 'B3 error #REF!'],
  );
  assert.equal(planActions(plan).actions.length, 1);
});

test('few long and many short rows do not fill the memory', async () => {
  await assert.rejects(read(`Ref,Action,Lead\n${'x,'.repeat(3000)}\n${'1\n'.repeat(3000)}`), /more than any plan/);
});
