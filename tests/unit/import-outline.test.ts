import assert from 'node:assert/strict';
import test from 'node:test';
import { readPlan } from '../../src/plans/read-plan.ts';
import { planActions } from '../import/plan-actions.ts';
import { numbered, paragraph, wordPlan } from '../import/word-plan.ts';

/** What a page of headings and lists is read as: each action with its findings, its lead and its date. */
async function read(body: string) {
  const { actions, texts } = planActions(await readPlan(new TextEncoder().encode(`<!doctype html><body>${body}</body>`), 'plan.html'));
  return {
    actions: actions.map(({ fields, references }) => [
      fields.action,
      references.map(({ code, number }) => `${code}-${number}`).join(),
      fields.lead ?? '',
      fields.due ?? '',
    ]),
    cells: actions.flatMap(({ cells }) => cells.map(({ column, text }) => `${column}: ${text}`)),
    texts,
  };
}

test('aims that are numbered under what is counted, with prose, points and progress', async () => {
  const { actions, cells, texts } = await read(`<h1>Our plan</h1><p>The report named two priorities.</p>
    <h2>Priority actions – what matters most</h2>
    <h3>1. Listen to children</h3><p>We will start a youth forum.</p>
    <h4>Progress</h4><h5>Forum meets (May 2024)</h5><ul><li>It has met twice.</li></ul>
    <h2>Areas for improvement</h2>
    <h3>2 and 3: Shorter waits</h3><p>Waits have been long.</p><ul><li>Open a clinic by June 2025.</li><li>We have hired two nurses.</li></ul>`);
  assert.deepEqual(actions, [
    ['We will start a youth forum.', 'pa-1', '', ''],
    ['Open a clinic by June 2025.', 'ia-2,ia-3', '', 'June 2025'],
  ]);
  assert.ok(cells.includes('Progress: Forum meets (May 2024): It has met twice.'));
  assert.deepEqual(texts, [
    'Our plan',
    'The report named two priorities.',
    'Priority actions – what matters most',
    'Areas for improvement',
    'Waits have been long.',
    'We have hired two nurses.',
  ]);
});

test('a label says that what stands below it is an action, and others say who and when', async () => {
  const { actions } = await read(`<h2>Improvement area 2: moving to adulthood</h2>
    <h3>What we will do</h3><ul><li>A transition guide</li><li>Work shadowing<ul><li>in the hospital</li></ul></li></ul>
    <h3>Who is responsible</h3><p>Head of SEND</p><h3>By when</h3><p>May 2025</p>
    <h3>How will we know</h3><p>More young people in work</p>`);
  assert.deepEqual(actions, [
    ['A transition guide', 'ia-2', 'Head of SEND', 'May 2025'],
    ['Work shadowing\nin the hospital', 'ia-2', 'Head of SEND', 'May 2025'],
  ]);
});

test('labels in the line, a bold line as a heading, and terms with their definitions', async () => {
  const lined = await read(`<p><strong>Priority action 1</strong></p><p>Action: Publish a dashboard</p><p>Lead: Head of data</p>
    <p>By when: May 2025</p><p>Action: Train staff</p><p>Lead: Head of SEND</p>`);
  assert.deepEqual(lined.actions, [
    ['Publish a dashboard', 'pa-1', 'Head of data', 'May 2025'],
    ['Train staff', 'pa-1', 'Head of SEND', ''],
  ]);
  const joined = await read(
    '<h3>Priority action 1</h3><ul><li><b>Action:</b> Launch a portal. <b>Lead:</b> Head of IT. <b>By when:</b> June 2025</li></ul>',
  );
  assert.deepEqual(joined.actions, [['Launch a portal.', 'pa-1', 'Head of IT', 'June 2025']]);
  const defined = await read(
    `<h3>Priority action 1</h3><dl><dt>Action</dt><dd>Publish a dashboard</dd><dt>Lead</dt><dd>Head of data</dd></dl>`,
  );
  assert.deepEqual(defined.actions, [['Publish a dashboard', 'pa-1', 'Head of data', '']]);
});

test('two actions in one line, each with its lead', async () => {
  const { actions } = await read('<h3>PA1</h3><p>Action: Publish a plan. Lead: Head of SEND. Action: Train staff. Lead: Head of data</p>');
  assert.deepEqual(actions, [
    ['Publish a plan.', 'pa-1', 'Head of SEND', ''],
    ['Train staff.', 'pa-1', 'Head of data', ''],
  ]);
});

test('what a label says of no action is among the texts', async () => {
  const { actions, texts } = await read(`<p>Version: 2. Lead: Head of SEND</p><h2>PA1 Waits</h2><p>Lead: Head of data</p>
    <h2>PA2 Plans</h2><ul><li>Review every plan</li></ul>`);
  assert.deepEqual(
    actions.map(([action]) => action),
    ['Review every plan'],
  );
  assert.deepEqual(texts, ['Version: 2.', 'Lead: Head of SEND', 'PA1 Waits', 'Lead: Head of data']);
});

test('points that a line introduces, aims that only count, and a roadmap by months', async () => {
  assert.deepEqual(
    (await read('<h2>PA1 Waits</h2><p>The partnership will:</p><ul><li>two more clinics</li><li>longer hours</li></ul>')).actions,
    [
      ['two more clinics', 'pa-1', '', ''],
      ['longer hours', 'pa-1', '', ''],
    ],
  );
  assert.deepEqual((await read('<h2>Aim 1: be on time</h2><ul><li>Review every late plan</li></ul>')).actions, [
    ['Review every late plan', '', '', ''],
  ]);
  assert.deepEqual((await read('<h2>June 2025</h2><ul><li>Open the hub</li><li>The hub was agreed in May</li></ul>')).actions, [
    ['Open the hub', '', '', 'June 2025'],
  ]);
});

test('prose of what will be done, outside a plan’s aims, is no action', async () => {
  for (const body of [
    '<h1>Council news</h1><p>The council will publish its plan in May.</p><ul><li>Open day on Friday</li></ul>',
    '<h2>Our services</h2><p>We will help you.</p><h3>Contact us</h3><ul><li>Write to the office</li></ul>',
    '<h2>Progress</h2><ul><li>We will report again.</li></ul>',
    '<p>We will act.</p>',
  ])
    assert.deepEqual((await read(body)).actions, [], body);
});

test('a Word document of headings and lists, its numbers automatic', async () => {
  const heading = (level: number, text: string, number = '') => paragraph(text, `<w:pStyle w:val="H${level}"/>${number}`);
  const styles = [1, 2]
    .map((level) => `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`)
    .join('');
  const body = `${heading(1, 'Improvement areas')}${heading(2, 'Shorter waits', numbered(1))}${paragraph('Open a clinic by June 2025.', numbered(2))}${heading(2, 'Better plans', numbered(1))}${paragraph('We will audit every plan.')}`;
  const lists = [{ levels: [{ format: 'decimal', text: '%1.' }] }, { levels: [{ format: 'bullet', text: '•' }] }];
  const { actions } = planActions(await readPlan(wordPlan(body, lists, styles), 'plan.docx'));
  assert.deepEqual(
    actions.map(({ fields, references }) => [fields.action, references.map(({ code, number }) => `${code}-${number}`).join()]),
    [
      ['Open a clinic by June 2025.', 'ia-1'],
      ['We will audit every plan.', 'ia-2'],
    ],
  );
});
