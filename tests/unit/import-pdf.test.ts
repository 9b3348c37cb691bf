import assert from 'node:assert/strict';
import test from 'node:test';
import { cellCount } from '../../src/documents/tables/account-for-cells.ts';
import { readPlan } from '../../src/plans/read-plan.ts';
import { type Lying, type Placed, placedPdf } from '../import/placed-pdf.ts';
import { planActions } from '../import/plan-actions.ts';

const columns = [40, 90, 420, 600] as const;
const rows = [
  ['Ref', 'Action', 'Lead', 'By when'],
  ['1.1', 'Publish a dashboard of all waits', 'Head of SEND', 'May 2024'],
  ['1.2', 'Recruit ten therapists', 'Head of Therapies', 'June 2024'],
  ['1.3', 'Write a joint strategy', 'Director of Education', 'July 2024'],
] as const;
const grid: readonly Placed[] = rows.flatMap((cells, down) =>
  cells.map((text, across) => ({ text, x: columns[across] ?? 0, y: 480 - 40 * down })),
);

async function read(words: readonly Placed[], lying?: Lying) {
  const text = await readPlan(placedPdf(words, lying), 'plan.pdf');
  const plan = planActions(text);
  const { used, named } = cellCount(text);
  assert.equal(named, 0);
  return {
    used,
    actions: plan.actions.map(({ fields }) => [fields.reference, fields.action, fields.lead, fields.due]),
    left: plan.leftOut.map(({ reason, text: words }) => [reason, words]),
    notes: plan.left.filter(({ what }) => what === 'note').map(({ cells }) => cells[0]?.text),
  };
}
const right = rows.slice(1).map((row) => [...row]);

for (const rotate of [0, 90, 180, 270] as const) {
  for (const turned of [0, 90, 180, 270] as const) {
    test(`a page that is turned by ${rotate} degrees, with text that is drawn turned by ${turned}, is read upright`, async () => {
      assert.deepEqual(await read(grid, { rotate, turned }), { used: 16, actions: right, left: [], notes: [] });
    });
  }
}

test('words aslant, turned or stamped across a page are named and never an action', async () => {
  const marks: Placed[] = [
    { text: 'DRAFT', x: 250, y: 200, angle: 45, size: 80 },
    { text: 'Not for circulation', x: 300, y: 150, angle: 30, size: 40 },
    { text: 'Scanned by the registry', x: 780, y: 100, angle: 90 },
    { text: 'CONFIDENTIAL', x: 250, y: 260, size: 60 },
    ...[...'FINAL'].map((text, at) => ({ text, x: 300 + 30 * at, y: 100 + 30 * at, angle: 45, size: 50 })),
  ];
  for (const words of [
    [...marks, ...grid],
    [...grid, ...marks],
  ]) {
    const { used, actions, left } = await read(words);
    assert.equal(used, 16);
    assert.deepEqual(actions, right);
    assert.deepEqual(
      left,
      ['DRAFT', 'Not for circulation', 'Scanned by the registry', 'CONFIDENTIAL', 'F I N A L'].map((text) => ['slanted', text]),
    );
  }
});

test('a page that lies a little askew is read, and a note below the table is a note', async () => {
  const askew = await read(grid.map((word) => ({ ...word, angle: 1.5 })));
  assert.deepEqual(askew.actions, right);
  const note = { text: 'Note: dates may change once funding is agreed.', x: 40, y: 300 };
  const noted = await read([...grid, note]);
  assert.deepEqual(noted.actions, right);
  assert.deepEqual(noted.notes, [note.text]);
});
