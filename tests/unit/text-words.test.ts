import assert from 'node:assert/strict';
import test from 'node:test';
import { mustHave } from '../../src/domain/must-have.ts';
import { onOneLine, runTogether } from '../../src/domain/text/run-together.ts';
import { wordsOf } from '../../src/domain/text/words-of.ts';
import { wordsInSentences } from '../../src/tagging/words-in-sentences.ts';

const odd = '\n Parents’  and children’s\u00A0well-being: Zoë’s café, 5 days.\n\n- Don’t wait.\t';

test('search and tags see the same words at the same places', () => {
  const words = wordsOf(odd);
  assert.deepEqual(
    words.map(({ word }) => word),
    ['parents', 'and', 'children', 'well', 'being', 'zoe', 'cafe', '5', 'days', 'dont', 'wait'],
  );
  for (const { start, end, written } of words) assert.equal(odd.slice(start, end), written);
  assert.deepEqual(
    wordsInSentences(odd).map(({ sentence: _, ...word }) => word),
    words,
  );
  assert.deepEqual(
    wordsInSentences(odd).map(({ sentence }) => sentence),
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2],
  );
});

test('a text on one line is the same whether or not the places are remembered', () => {
  const { flat, places } = runTogether(odd);
  assert.equal(flat, onOneLine(odd));
  assert.equal(places.length, flat.length);
  for (const [at, place] of places.entries()) assert.equal(flat[at], flat[at] === ' ' ? ' ' : odd[place]);
});

test('what must be there and is not is named', () => {
  assert.equal(mustHave('', 'name'), '');
  assert.equal(mustHave(0, 'number'), 0);
  assert.throws(() => mustHave(undefined, 'report a-2023-07'), /there is no report a-2023-07/);
});
