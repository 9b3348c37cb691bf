import assert from 'node:assert/strict';
import test from 'node:test';
import { readVerdict } from '../../src/ingest/verdict/read-verdict.ts';
import { verdictWords as words } from '../area-send.ts';
import { readings } from '../verdicts/sentences.ts';

const given = (areas: ReadonlyMap<number, string>, judgement: string) =>
  [...areas]
    .filter(([, own]) => own === judgement)
    .map(([number]) => number)
    .sort();

for (const { sentence, judgement, effective = [], not = [] } of readings) {
  test(`${judgement ?? 'unread'}: ${sentence}`, () => {
    const read = readVerdict(sentence, [1, 2, 3, 4, 5], words);
    assert.deepEqual(
      { judgement: read.judgement, effective: given(read.areas, 'effective'), not: given(read.areas, 'not-effective') },
      { judgement, effective, not },
    );
  });
}

test('one area for priority action is all of them', () => {
  assert.equal(
    readVerdict('The partnership has taken effective action on the area for priority action.', [1], words).areas.get(1),
    'effective',
  );
});

test('both areas are all where there are two', () => {
  const { judgement, areas } = readVerdict('The partnership has taken effective action on both areas for priority action.', [1, 2], words);
  assert.deepEqual([judgement, areas.size], ['effective', 2]);
});
