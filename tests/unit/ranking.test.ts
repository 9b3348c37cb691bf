import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { firstInOrder, type RankedRecord } from '../../src/search/answer/ranking.ts';
import { searchFixture } from '../search-fixture.ts';

const [record] = searchFixture.records;

test('the first of a list are those that sorting all of it puts first, and none is lost', () => {
  const order = (a: RankedRecord, b: RankedRecord) => b.score - a.score || a.place - b.place;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.nat(30), (scores, count) => {
      assert.ok(record);
      const all = scores.map((score, place): RankedRecord => ({ record, place, score, missing: [], near: [], instead: [] }));
      const { first, rest } = firstInOrder(all, count, order);
      assert.deepEqual(first, all.toSorted(order).slice(0, count));
      assert.deepEqual([...first, ...rest].sort(order), all.toSorted(order));
    }),
  );
});
