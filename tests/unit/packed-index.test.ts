import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { openFullText, type Stream } from '../../src/search/index/full-text.ts';
import { packedSource } from '../../src/search/index/index-source.ts';
import { makeIndex } from '../../src/search/index/make-index.ts';
import { packIndex, roundedLength } from '../../src/search/index/packed-index.ts';
import { searchFixture } from '../search-fixture.ts';

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

test('an index that travels packed says the same when it is opened', () => {
  const words = fc.constantFrom('late', 'plans', 'plan', 'EHCP', 'for', 'deaf', 'children', 'waits', '18', 'Zoë');
  const text = fc.array(words, { maxLength: 12 }).map((list) => list.join(' '));
  const [one] = searchFixture.records;
  assert.ok(one);
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), (texts) => {
      const records = texts.map((words, place) => ({ ...one, id: String(place), text: words }));
      const plain = asJson(makeIndex({ ...searchFixture, records }));
      const index = openFullText(packedSource(asJson(packIndex(plain))));
      for (const [stream, at] of Object.entries(plain.fieldIds) as [Stream, number][]) {
        for (const [term, postings] of plain.index) {
          const { places, times } = index.places(term, stream);
          assert.deepEqual(Object.fromEntries([...places].map((place, nth) => [place, times[nth]])), postings[at] ?? {});
        }
        const lengths = records.map((_, place) => plain.fieldLength[place][at] ?? 0);
        assert.deepEqual([[...Array.from(index.lengths(stream))], index.average(stream)], [lengths, plain.averageFieldLength[at]]);
      }
    }),
  );
});

test('lengths of a large site are rounded by little', () => {
  for (let length = 0; length < 400; length += 1) {
    assert.ok(Math.abs(roundedLength(length) - length) <= 0.25 * length, `${length} is ${roundedLength(length)}`);
    assert.equal(roundedLength(roundedLength(length)), roundedLength(length));
  }
  assert.ok(new Set(Array.from({ length: 400 }, (_, length) => roundedLength(length))).size < 20);
});
