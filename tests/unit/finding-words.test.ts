import assert from 'node:assert/strict';
import test from 'node:test';
import { abbreviationsIn, shortNames } from '../../src/site/labels/abbreviations-in.ts';
import { findingSubject } from '../../src/site/labels/finding-subject.ts';

test('a subject is the first sentence, or as much of it as fits a title', () => {
  assert.equal(findingSubject('Too many children wait for EHC plans. Some wait a year.'), 'Too many children wait for EHC plans');
  assert.equal(
    findingSubject(
      'Too many children wait for their plans, and leaders have not done enough about it in the years since the last inspection.',
    ),
    'Too many children wait for their plans…',
  );
  const long = findingSubject(`${'Children wait and wait '.repeat(9)}for help.`);
  assert.ok(long.length <= 71 && /^Children wait.* (?:Children|wait|and)…$/.test(long), long);
  assert.equal(findingSubject('Waits'), 'Waits');
});

const term = (id: string, label: string, alsoCalled: string[], more = {}) => ({
  id,
  label,
  alsoCalled,
  meaning: `The meaning of ${id} in short.`,
  ...more,
});
const names = shortNames([
  term('ehc-plan', 'EHC plan', ['EHCP', 'education, health and care plan']),
  term('ehc', 'education, health and care', ['EHC']),
  term('camhs', 'child and adolescent mental health services', ['CAMHS']),
  term('ap', 'alternative provision', ['AP'], { otherwise: { AP: 'something else' } }),
]);

test('short forms in a text are explained in its order, the longer before what it holds, and none that may mean something else', () => {
  const found = abbreviationsIn('CAMHS see the EHC plans late. AP is full; an EHCP, or another EHCP, is not SCAMHS.', names);
  assert.deepEqual(
    found.map(({ name }) => name),
    ['CAMHS', 'EHC plan', 'EHCP'],
  );
  assert.deepEqual(abbreviationsIn('No short form stands here.', names), []);
});
