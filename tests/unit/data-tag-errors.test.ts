import assert from 'node:assert/strict';
import test from 'node:test';
import { shareInWords } from '../../src/domain/words/figures-in-words.ts';
import { listInWords } from '../../src/domain/words/list-in-words.ts';
import { tagErrors } from '../../src/site/views/tag-errors.ts';
import { dataFixture } from '../data-fixture.ts';

test('themes come with their errors, least right first; what nobody labelled or tagged has no shares', () => {
  const scores = [
    { id: 'ehc-plan-quality', right: 8, extra: 2, missed: 2 },
    { id: 'travel', right: 1, extra: 0, missed: 3 },
  ];
  const errors = tagErrors(scores, dataFixture.theme);
  assert.deepEqual(
    errors.map(({ theme, ...rest }) => [theme.id, Object.values(rest)]),
    [
      ['travel', [4, 1, 3, 0, 1, 0.25, 0.4]],
      ['ehc-plan-quality', [10, 8, 2, 2, 0.8, 0.8, 0.8]],
    ],
  );
  const [none] = tagErrors([{ id: 'travel', right: 0, extra: 0, missed: 0 }], dataFixture.theme);
  assert.deepEqual([none?.precision, none?.recall, none?.f1], [undefined, undefined, undefined]);
});

test('a theme that is found nowhere counts as wholly wrong, and stands first', () => {
  const scores = [
    { id: 'ehc-plan-quality', right: 1, extra: 9, missed: 0 },
    { id: 'travel', right: 0, extra: 0, missed: 3 },
  ];
  const [first] = tagErrors(scores, dataFixture.theme);
  assert.deepEqual([first?.theme.id, first?.precision, first?.recall, first?.f1], ['travel', undefined, 0, 0]);
});

test('a score of a theme that is gone from the vocabulary is left out', () => {
  assert.deepEqual(tagErrors([{ id: 'gone', right: 1, extra: 0, missed: 0 }], dataFixture.theme), []);
});

test('shares and lists are written as a page has them', () => {
  assert.deepEqual([0, 0.825, 1, undefined].map(shareInWords), ['0.00', '0.82', '1.00', '']);
  assert.deepEqual(
    [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => listInWords(items)),
    ['', 'a', 'a and b', 'a, b and c'],
  );
});
