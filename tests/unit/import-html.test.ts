import assert from 'node:assert/strict';
import test from 'node:test';
import { cellCount } from '../../src/documents/tables/account-for-cells.ts';
import type { ReadPlan } from '../../src/plans/plan-actions.ts';
import { readPlan } from '../../src/plans/read-plan.ts';
import { planActions } from '../import/plan-actions.ts';

const head = '<tr><th>Ref<th>Action<th>Lead<th>RAG</tr>';
const row = (...cells: readonly string[]) =>
  `<tr>${cells.map((cell) => (cell.startsWith('<td') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;
const page = (body: string, top = '') => `<!doctype html><html lang="en"><head><title>Plan</title>${top}</head><body>${body}</body></html>`;

/** Reads a page of which so many cells hold something, counted by whoever wrote it. */
async function read(html: string, cells: number): Promise<ReadPlan> {
  const text = await readPlan(new TextEncoder().encode(html), 'plan.html');
  const { used, named } = cellCount(text);
  assert.equal(used + named, cells);
  return planActions(text);
}
const actionsOf = ({ actions }: ReadPlan) => actions.map(({ fields }) => [fields.reference ?? '', fields.action, fields.status ?? '']);
const leftOf = ({ leftOut }: ReadPlan) => leftOut.map(({ reason, text }) => [reason, text]);

test('boxes, lists of choices and bars of progress are read as they show', async () => {
  const shown: [string, string][] = [
    ['<input type="checkbox" checked>', '☑'],
    ['<input type="checkbox">', '☐'],
    [
      '<label><input type="radio" name="a"> Late</label> <label><input type="radio" name="a" checked> Complete</label>',
      '☐ Late ☑ Complete',
    ],
    ['<select><option>Late<option selected>Complete</select>', 'Complete'],
    ['<progress value="0.4"></progress>', '40%'],
    ['<input value="On track">', 'On track'],
    ['<textarea>Late</textarea>', 'Late'],
    ['✓', '✓'],
    ['<img src="g.png" alt="Green">', 'Green'],
    ['<span class="dot"></span><span class="sr-only">Amber</span>', 'Amber'],
    ['<span title="Red"></span>', 'Red'],
    ['\uF0FC', '✓'],
    ['co&shy;ordi&shy;nated oﬃce', 'coordinated office'],
    ['12<sup>5</sup> of 20', '12⁵ of 20'],
  ];
  const rows = shown.map(([cell], at) => row(`${at + 1}`, `Do the thing called ${at + 1}`, 'Head of SEND', cell));
  const plan = await read(page(`<table>${head}${rows.join('')}</table>`), 4 + 4 * shown.length);
  assert.deepEqual(
    actionsOf(plan).map(([, , status]) => status),
    shown.map(([, text]) => text),
  );
});

test('a picture without words is named', async () => {
  const plan = await read(page(`<table>${head}${row('1', 'Publish', 'Head of SEND', '<img src="g.png">')}</table>`), 8);
  assert.deepEqual(leftOf(plan), [['picture', 'a picture']]);
  const drawn = await read(page(`<table>${head}${row('1', 'Publish', 'Head of SEND', '<i class="fas fa-check"></i>')}</table>`), 8);
  assert.deepEqual(leftOf(drawn), [['picture', 'a picture']]);
});

test('hidden and struck rows, cells, columns and words are left out and named', async () => {
  const top =
    '<style>.gone { display: none } td.old, .old td { text-decoration: line-through } @media print { .seen { display: none } }</style>';
  const body = `<table><col><col><col><col><col style="visibility:collapse">
    <tr><th>Ref<th>Action<th>Lead<th>RAG<th>Cost</tr>
    ${row('1', 'Publish <span style="display:none">by stealth</span>', 'Head of SEND', 'Green', '£9')}
    <tr hidden>${row('2', 'Sell', 'Head of sales', 'Red', '£1').slice(4)}
    <tr class="gone">${row('3', 'Hide', 'Head of hiding', 'Red', '').slice(4)}
    <tr class="old">${row('4', '<s>Close</s>', '<del>All</del>', '<s>Red</s>', '').slice(4)}
    ${row('<td class="old">5</td>', '<td class="old">Stop</td>', 'All', 'Red', '')}
    ${row('6', 'Train <del>some</del><ins>all</ins> staff', '<td class="seen">All</td>', 'Amber', '')}</table>`;
  const plan = await read(page(body, top), 5 + 5 + 5 + 4 + 4 + 4 + 4);
  assert.deepEqual(actionsOf(plan), [
    ['1', 'Publish', 'Green'],
    ['6', 'Train all staff', 'Amber'],
  ]);
  assert.deepEqual(
    Map.groupBy(plan.leftOut, ({ reason }) => reason)
      .get('hidden-row')
      ?.map(({ text }) => text),
    ['2', 'Sell', 'Head of sales', 'Red', '£1', '3', 'Hide', 'Head of hiding', 'Red'],
  );
  assert.ok(plan.leftOut.some(({ reason, text }) => reason === 'hidden-column' && text === '£9'));
  assert.ok(plan.leftOut.some(({ reason, text }) => reason === 'struck' && text === 'Stop'));
});

test('a colour alone is read by the plan’s key, or named', async () => {
  const rows =
    row('1', 'Publish', 'Head of SEND', '<td style="background:#f00"></td>') +
    row('2', 'Train', 'All', '<td><span class="badge-success"></span></td>');
  const named = await read(page(`<table>${head}${rows}</table>`), 12);
  assert.deepEqual(leftOf(named), [
    ['colour', 'red'],
    ['colour', 'green'],
  ]);
  const explained = await read(page(`<p>Red = not met; Green = complete</p><table>${head}${rows}</table>`), 12);
  assert.deepEqual(
    actionsOf(explained).map(([, , status]) => status),
    ['Red', 'Green'],
  );
});

test('merged cells, tables within tables, and tables of the site', async () => {
  const nested = `<table><tr><th>Target<th>Now</tr>${row('60%', '40%')}</table>`;
  const plan = `<table>${head}<tr><td rowspan="2">1<td>Publish ${nested}<td>Head of SEND<td>Green</tr><tr><td>Train<td colspan="2">All</tr></table>`;
  const menu = '<nav><table><tr><td>Home<td>News</tr></table></nav>';
  const read1 = await read(
    page(`${menu}<main><table><tr><td>${plan}</td></tr></table></main><table><tr><td>Contact us</td></tr></table>`),
    10 + 3,
  );
  assert.deepEqual(actionsOf(read1), [
    ['1', 'Publish\nTarget Now\n60% 40%', 'Green'],
    ['1', 'Train', 'All'],
  ]);
  assert.deepEqual(leftOf(read1), [
    ['site-part', 'Home'],
    ['site-part', 'News'],
    ['site-part', 'Contact us'],
  ]);
});
