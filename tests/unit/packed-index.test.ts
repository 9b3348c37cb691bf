import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { makeIndex } from '../../src/search/index/make-index.ts';
import { packIndex, unpackIndex } from '../../src/search/index/packed-index.ts';
import { searchFixture } from '../search-fixture.ts';

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

test('an index that travels packed is the same when it is unpacked', () => {
  const words = fc.constantFrom('late', 'plans', 'plan', 'EHCP', 'for', 'deaf', 'children', 'waits', '18', 'Zoë');
  const text = fc.array(words, { maxLength: 12 }).map((list) => list.join(' '));
  const [one] = searchFixture.records;
  assert.ok(one);
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), (texts) => {
      const records = texts.map((words, place) => ({ ...one, id: String(place), text: words }));
      const plain = asJson(makeIndex({ ...searchFixture, records }));
      assert.deepEqual(unpackIndex(asJson(packIndex(plain))), plain);
    }),
  );
});
