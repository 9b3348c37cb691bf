import assert from 'node:assert/strict';
import test from 'node:test';
import { readDateRanges, readDateSpan } from '../../src/ingest/read-dates.ts';

const cases: [text: string, start: string, end: string][] = [
  ['13 to 17 November 2023', '2023-11-13', '2023-11-17'],
  ['23 September to 27 September 2024', '2024-09-23', '2024-09-27'],
  ['30 January 2023 to 3 February 2023', '2023-01-30', '2023-02-03'],
  ['28 February – 4 March 2022', '2022-02-28', '2022-03-04'],
  ['28 December to 4 January 2024', '2023-12-28', '2024-01-04'],
  ['3 June 2019', '2019-06-03', '2019-06-03'],
  ['on 1st and 2nd May 2018', '2018-05-01', '2018-05-02'],
];

for (const [text, start, end] of cases) {
  test(`reads "${text}"`, () => assert.deepEqual(readDateRanges(text), [{ start, end }]));
}

test('days that do not exist are no dates', () => assert.deepEqual(readDateRanges('31 February 2023, 10 to 32 May 2023'), []));
test('every range of a sentence is found in order', () =>
  assert.deepEqual(
    readDateRanges('The visit was on 19 March 2018. A revisit followed on 24 March 2020.').map(({ end }) => end),
    ['2018-03-19', '2020-03-24'],
  ));

const spans: [string, string, string][] = [
  ['3 to 14 June 2024 Lead inspector', '2024-06-03', '2024-06-14'],
  ['2 to 6 and 9 to 13 March 2019', '2019-03-02', '2019-03-13'],
  ['5 to 9 September and 26 to 30 September 2022', '2022-09-05', '2022-09-30'],
  ['4 to 15 March 2019 and 2 to 3 April 2019 Published 7 May 2019', '2019-03-04', '2019-04-03'],
  ['12 to 16 December and 9 to 13 January 2023', '2022-12-12', '2023-01-13'],
];
for (const [text, start, end] of spans)
  test(`an inspection on ${text} is from its first day to its last`, () => assert.deepEqual(readDateSpan(text), { start, end }));

test('where a text does not begin with whole dates, it has no span', () => {
  for (const text of ['on 3 June 2024', '3 to 14 June', '31 February to 3 March 2022', '']) assert.equal(readDateSpan(text), undefined);
});
