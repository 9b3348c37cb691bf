import assert from 'node:assert/strict';
import test from 'node:test';
import { dateInWords, monthInWords } from '../../src/domain/dates/date-in-words.ts';
import { dateOrder, isBefore } from '../../src/domain/dates/date-order.ts';
import { dateRangeInWords } from '../../src/domain/dates/date-range-in-words.ts';
import { isPast } from '../../src/domain/dates/day-span.ts';
import { monthsAfter } from '../../src/domain/dates/months-after.ts';

test('a date is said as exactly as it is known', () => {
  const said = ['2024', '2024-01', '2024-01-05', '2024-21', '2024-24'].map(dateInWords);
  assert.deepEqual(said, ['2024', 'January 2024', '5 January 2024', 'spring 2024', 'winter 2024']);
});

test('a range repeats neither month nor year', () => {
  assert.equal(dateRangeInWords({ start: '2023-07-10', end: '2023-07-14' }), '10 to 14 July 2023');
  assert.equal(dateRangeInWords({ start: '2023-11-27', end: '2023-12-01' }), '27 November to 1 December 2023');
  assert.equal(dateRangeInWords({ start: '2023-12-30', end: '2024-01-02' }), '30 December 2023 to 2 January 2024');
  assert.equal(dateRangeInWords({ start: '2016-05-09', end: '2016-05-09' }), '9 May 2016');
});

test('dates of any precision can be put in order', () => {
  assert.deepEqual(
    ['2024-02', '2024-21', '2024', '2024-01-15'].sort((a, b) => (dateOrder(a) < dateOrder(b) ? -1 : 1)),
    ['2024', '2024-01-15', '2024-02', '2024-21'],
  );
});

test('months are counted over the end of a year', () => {
  assert.equal(monthsAfter('2023-11-10', 18), '2025-05');
  assert.equal(monthsAfter('2023-12-31', 12), '2024-12');
});

test('a time by which something was due is over on the day after the last that it can mean', () => {
  for (const [date, last, over] of [
    ['2024-02-29', '2024-02-29', '2024-03-01'],
    ['2024-02', '2024-02-29', '2024-03-01'],
    ['2024-21', '2024-05-31', '2024-06-01'],
    ['2024-22', '2024-08-31', '2024-09-01'],
    ['2024-24', '2025-02-28', '2025-03-01'],
    ['2024', '2024-12-31', '2025-01-01'],
  ] as const)
    assert.deepEqual([isPast(date, last), isPast(date, over)], [false, true], date);
});

test('what is dated by its first day before another is before it, but for a bare year, of which that cannot be told', () => {
  const before = ['2023-07-09', '2023-07-10', '2023-06', '2023-22', '2022', '2023'].map((date) => isBefore(date, '2023-07-10'));
  assert.deepEqual(before, [true, false, true, true, false, false]);
});

test('the month of a day is said; what is known less exactly is said as it is', () => {
  assert.deepEqual(['2024-01-05', '2024-01', '2024-22', '2024'].map(monthInWords), ['January 2024', 'January 2024', 'summer 2024', '2024']);
});
