import assert from 'node:assert/strict';
import test from 'node:test';
import { projectContent } from '../../src/content/content-folder.ts';
import { dueDate, isImpossibleDay } from '../../src/plans/due-date.ts';
import { importPlan } from '../../src/plans/import-plan.ts';
import { readTagger } from '../../src/tagging/read-tagger.ts';
import { frameworks, otherKinds } from '../area-send.ts';

const tagger = readTagger(projectContent);
const details = {
  partnership: 'hertfordshire',
  report: 'hertfordshire-2023-07',
  title: 'Plan',
  date: '2024-01',
  source: { url: 'https://example.org/plan', title: 'Council, plan', read: '2026-11-24' },
  oneList: false,
};

/** Due dates and doubts of a plan that prints these dates, one an action. */
async function datesOf(...printed: readonly string[]) {
  const csv = ['Action,Lead,By when', ...printed.map((date, at) => `Do the thing numbered ${at + 1},Head of SEND,"${date}"`)].join('\n');
  const { imported } = await importPlan(new TextEncoder().encode(csv), 'plan.csv', details, [], tagger, { frameworks, otherKinds });
  return { due: imported.data.actions?.map(({ due }) => due), doubts: imported.doubts };
}

test('dates in words, and those that stay as printed', () => {
  for (const [text, date] of [
    ['31st of March 2024', '2024-03-31'],
    ['March 31, 2024', '2024-03-31'],
    ['Friday 29 March 2024', '2024-03-29'],
    ['by end Mar 24', '2024-03'],
    ['End March 2024', '2024-03'],
    ['2024/03/31', '2024-03-31'],
    ['2024-03-31T00:00:00Z', '2024-03-31'],
    ['30.09.24', '2024-09-30'],
    ['no later than 31 March 2024', '2024-03-31'],
    ['due: 31/03/2024', '2024-03-31'],
    ['by Autumn 2024', '2024-23'],
    ['Dec ’24', '2024-12'],
    ['Q2 2024/25', undefined],
    ['Autumn term 2024', undefined],
    ['mid-March 2024', undefined],
    ['Before April 2025', undefined],
    ['From September 2024', undefined],
    ['March to May 2024', undefined],
    ['April 2024 – March 2025', undefined],
    ['31/03/2024 and 30/06/2024', undefined],
    ['Marching 2024', undefined],
    ['2024/25', undefined],
    ['Ongoing', undefined],
    ['TBC', undefined],
  ] as const) {
    assert.equal(dueDate(text), date, text);
  }
});

test('a day that the calendar has not is no date', () => {
  for (const text of ['31/02/2024', '30 February 2024', '2024-13-01', '31 April 2024']) {
    assert.equal(dueDate(text), undefined, text);
    assert.ok(isImpossibleDay(text), text);
  }
  assert.ok(!isImpossibleDay('29 February 2024'));
});

test('one order for a whole column, decided by the column', async () => {
  assert.deepEqual((await datesOf('03/31/2024', '04/05/2024', '12/06/2024')).due, ['2024-03-31', '2024-04-05', '2024-12-06']);
  assert.match((await datesOf('03/31/2024', '04/05/2024')).doubts.join(), /“By when”: dates are read month first, for 03\/31\/2024/);
  const dayFirst = await datesOf('31/03/2024', '04/05/2024');
  assert.deepEqual(dayFirst, { due: ['2024-03-31', '2024-05-04'], doubts: [] });
});

test('where the column does not decide, that is said', async () => {
  const either = await datesOf('04/05/2024', '06/07/2024');
  assert.deepEqual(either.due, ['2024-05-04', '2024-07-06']);
  assert.match(either.doubts.join(), /04\/05\/2024, 06\/07\/2024 read day first; nothing in the column says/);
  const both = await datesOf('31/03/2024', '03/31/2024', '04/05/2024');
  assert.deepEqual(both.due, ['2024-03-31', '2024-03-31', undefined]);
  assert.match(both.doubts.join(), /04\/05\/2024 may be either, and is left as printed/);
  assert.match((await datesOf('31/02/2024')).doubts.join(), /row 2: By when: 31\/02\/2024 is not a real date/);
});
