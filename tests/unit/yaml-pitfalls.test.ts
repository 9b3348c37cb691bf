import assert from 'node:assert/strict';
import test from 'node:test';
import { frontMatterPitfalls, yamlPitfalls } from '../../src/content/checks/yaml-pitfalls.ts';
import { checkShape } from '../../src/content/front-matter.ts';
import { readInspections } from '../../src/content/read-inspections.ts';
import { dayRange, isoDay, partialDate } from '../../src/domain/schemas/dates.ts';
import { theme } from '../../src/domain/schemas/theme.ts';

const lines = (text: string) => yamlPitfalls(text).map(({ line, reason }) => `${line}: ${reason}`);

test('a value that is cut at " #" is told with its line, a comment of its own or in quotes is not', () => {
  assert.deepEqual(lines('# a comment\ntitle: Action #4 of the plan\n'), [
    '2: title ends at " #": "Action" was read, and "#4 of the plan" taken for a comment',
  ]);
  assert.deepEqual(lines('list:\n  - Board, item #3\n  - "item #3"\n'), [
    '2: list ends at " #": "Board, item" was read, and "#3" taken for a comment',
  ]);
  assert.deepEqual(lines('pages: 12 # as printed\nref: a#b\ntext: |\n  item #3\n'), []);
  assert.deepEqual(lines('pages: 12 #13\n'), ['1: pages ends at " #": "12" was read, and "#13" taken for a comment']);
});

test('days and yes or no without quotes are told, with Windows line ends too', () => {
  const text = '---\r\ntitle: "Plan"\r\nread: 2024-01-31\r\nanswer: no\r\nnext: "2024-02-01"\r\n---\r\nBody: yes\r\n';
  assert.deepEqual(
    frontMatterPitfalls(text).map(({ line, reason }) => `${line}: ${reason}`),
    [
      '3: read has no quotes: other programs read 2024-01-31 as a time of day in UTC',
      '4: answer has no quotes: other programs read no as true or false',
    ],
  );
});

test('a day that no calendar has is refused, by every kind of date and in the table', () => {
  for (const day of ['2024-02-30', '2023-02-29', '1900-02-29', '2024-04-31', '2024-06-31']) {
    for (const schema of [isoDay, partialDate]) {
      assert.match(schema.safeParse(day).error?.issues[0]?.message ?? '', new RegExp(`there is no such day as ${day}`));
    }
    assert.ok(!dayRange.safeParse({ start: '2024-01-01', end: day }).success);
    const table = `partnership,area,published,url,checked\nexampleshire,Exampleshire,${day},https://example.org/a,report text\n`;
    assert.throws(() => readInspections(table, 'table.csv'), /table\.csv:2: published: there is no such day/);
  }
  for (const day of ['2024-02-29', '2000-02-29', '2024-12-31'])
    assert.ok(isoDay.safeParse(day).success && partialDate.safeParse(day).success);
  for (const date of ['2024', '2024-02', '2024-21']) assert.ok(partialDate.safeParse(date).success);
});

test('a number where words are expected is told to be put in quotes', () => {
  assert.throws(
    () => checkShape(theme, { id: 'x', label: 1.1, note: true, group: 'g', terms: [{ match: 'm' }] }, 'x.md'),
    (error: Error) => {
      assert.match(error.message, /label: expected text, found 1\.1; put the value in quotes/);
      assert.match(error.message, /note: expected text, found true; put the value in quotes/);
      return true;
    },
  );
});
