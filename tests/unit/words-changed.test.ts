import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { plainLines } from '../../src/documents/markdown/plain-text.ts';
import { type Stretch, wordsChanged } from '../../src/site/views/words-changed.ts';

const marked = (stretches: Stretch[]) =>
  stretches.map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}]` : `[+${text}]`)).join('');
const words = (stretches: Stretch[], without: Stretch['kind']) =>
  stretches.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');
const squashed = (text: string) => text.replaceAll(/\s+/g, '');

test('words put in, taken out and put in place of others are told apart', () => {
  assert.equal(marked(wordsChanged('Waiting times are long.', 'Waiting times are too long.')), 'Waiting times are [+too ]long.');
  assert.equal(marked(wordsChanged('Plans are very often late.', 'Plans are late.')), 'Plans are [-very often ]late.');
  assert.equal(
    marked(wordsChanged('Leaders know all their data well.', 'Leaders know none of their data well.')),
    'Leaders know [-all ][+none of ]their data well.',
  );
  assert.equal(marked(wordsChanged('No change.', 'No change.')), 'No change.');
});

test('a lone word kept between two changes goes with them', () => {
  assert.equal(
    marked(
      wordsChanged(
        'Leaders do not always plan the support that families ask for.',
        'Leaders do not often give the help that families ask for.',
      ),
    ),
    'Leaders do not [-always plan the support ][+often give the help ]that families ask for.',
  );
});

test('wordings with little in common stand whole', () => {
  const [before, after] = ['Leaders should speed up work on their data.', 'The partnership must gather figures and act upon them.'];
  assert.deepEqual(wordsChanged(before, after), [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]);
});

test('a wording that grew by much is marked all the same', () => {
  assert.equal(
    marked(wordsChanged('Reviews are late.', 'Reviews are late, and many of the plans are not amended after them.')),
    'Reviews are late[+, and many of the plans are not amended after them].',
  );
});

test('list items are lines, and formatting is none', () => {
  assert.equal(plainLines('Leaders **should**\nact:\n\n- in health\n- in care'), 'Leaders should act:\nin health\nin care');
  assert.deepEqual(wordsChanged(plainLines('*Act* now'), plainLines('Act now')), [{ kind: 'same', text: 'Act now' }]);
});

test('the stretches give both wordings back', () => {
  const word = fc.constantFrom(
    'Leaders',
    'the',
    'of',
    'data,',
    'children’s',
    '£3.5m',
    'co-ordinate',
    '“late”',
    'in\ncare',
    'é',
    '2,400',
    '–',
  );
  const text = fc.array(word, { minLength: 0, maxLength: 30 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const stretches = wordsChanged(before, after);
      assert.equal(words(stretches, 'removed'), after);
      assert.equal(squashed(words(stretches, 'added')), squashed(before));
    }),
    { seed: 5, numRuns: 500 },
  );
});
