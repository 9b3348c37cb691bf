import assert from 'node:assert/strict';
import test from 'node:test';
import { colourKeyInText } from '../../src/plans/colour-key.ts';
import { columnOf } from '../../src/plans/column-of.ts';
import { dueDate } from '../../src/plans/due-date.ts';
import { officesIn } from '../../src/plans/offices-in.ts';
import { statusOf } from '../../src/plans/status-of.ts';
import { findReferences } from '../area-send.ts';

test('findings that a text names by number', () => {
  const named = (text: string) => findReferences(text).map(({ code = 'list', number }) => `${code}-${number}`);
  for (const [text, codes] of [
    ['Improvement areas 1 and 4', ['ia-1', 'ia-4']],
    ['Priority action 1', ['pa-1']],
    ['Areas for priority action 1–3', ['pa-1', 'pa-2', 'pa-3']],
    ['PA1, PA2 and AfI 3', ['pa-1', 'pa-2', 'ia-3']],
    ['PA1.2', ['pa-1']],
    ['Area for Improvement two', ['ia-2']],
    ['Improvement Area No. 5: families', ['ia-5']],
    ['Priority action 2; area for improvement 1, 3 & 5', ['pa-2', 'ia-1', 'ia-3', 'ia-5']],
    ['Priority 4', ['list-4']],
    ['the priority action plan of 2024', []],
    ['a priority in 2024', []],
    ['PAUSE 1', []],
    ['', []],
  ] as const) {
    assert.deepEqual(named(text), codes, text);
  }
  assert.equal(findReferences('See improvement areas 1 and 4 below')[1]?.asCalled, 'improvement areas 1 and 4');
});

test('a date is taken where it is one, and left as printed where it is not', () => {
  for (const [text, date] of [
    ['March 2024', '2024-03'],
    ['end of March 2024', '2024-03'],
    ['By the end of March 2024', '2024-03'],
    ['Mar-24', '2024-03'],
    ['Sept 2024', '2024-09'],
    ['31/03/2024', '2024-03-31'],
    ['31st March 2024', '2024-03-31'],
    ['1 September 2024', '2024-09-01'],
    ['Spring 2024', '2024-21'],
    ['2025', '2025'],
    ['31/02/2024', undefined],
    ['Spring term 2024', undefined],
    ['Q2 2024/25', undefined],
    ['2024/25', undefined],
    ['Ongoing', undefined],
    ['March to May 2024', undefined],
    ['', undefined],
  ] as const) {
    assert.equal(dueDate(text), date, text);
  }
});

test('a colour means what the plan’s key says, and nothing without one', () => {
  const key = colourKeyInText('Key: Red = not met; Amber = not begun; Green: complete, Blue – complete and embedded');
  assert.equal(statusOf('Amber', key), 'not-started');
  assert.equal(statusOf('A', key), 'not-started');
  assert.equal(statusOf('Blue', key), 'embedded');
  assert.equal(statusOf('Amber', colourKeyInText('Amber = at risk. Green = on track.')), 'at-risk');
  assert.equal(statusOf('Amber', new Map()), undefined);
  assert.equal(statusOf('Green – on track', new Map()), 'on-track');
  assert.equal(statusOf('Completed', new Map()), 'done');
  assert.equal(statusOf('Nearly there', key), undefined);
  assert.equal(colourKeyInText('The green team: meets on Mondays').size, 0);
});

test('columns are known by many names', () => {
  for (const [name, field] of [
    ['What we will do', 'action'],
    ['Lead Officer (name and role)', 'lead'],
    ['By when?', 'due'],
    ['RAG rating – March', 'status'],
    ['How we’ll measure success', 'measure'],
    ['Colour of folder', undefined],
  ] as const) {
    assert.equal(columnOf(name), field, name);
  }
});

test('offices are kept, and what may be a person’s name is not', () => {
  assert.deepEqual(officesIn('Jo Smith, Head of SEND'), { offices: 'Head of SEND', people: ['Jo Smith'] });
  assert.deepEqual(officesIn('Director of Education and Dr Ann Lee'), { offices: 'Director of Education', people: ['Dr Ann Lee'] });
  assert.deepEqual(officesIn('Chief executive / ICB'), { offices: 'Chief executive / ICB', people: [] });
  assert.deepEqual(officesIn('Cllr Brown'), { offices: '', people: ['Cllr Brown'] });
});
