import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import MiniSearch, { type Query } from 'minisearch';
import { openFullText, type Stream } from '../../src/search/index/full-text.ts';
import { packedSource } from '../../src/search/index/index-source.ts';
import { packIndex } from '../../src/search/index/packed-index.ts';
import { type Asking, scoreRecords, silent, type TextQuery } from '../../src/search/index/score-records.ts';
import { type IndexedRecord, searchFields } from '../../src/search/index/search-fields.ts';

const term = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'constructor');
const terms = fc.array(term, { maxLength: 8 }).map((list) => list.join(' '));
const records = fc.array(fc.record({ exact: terms, stem: terms, about: terms }), { minLength: 1, maxLength: 12 });
const boost = fc.constantFrom<Asking['boost'][]>({ exact: 0.2 }, { stem: 1, about: 0.3 }, { stem: 0.6 }, { exact: 1.2 }, { stem: silent });
const asking = fc.record({ terms: fc.array(term, { maxLength: 3 }), boost });
const query: fc.Arbitrary<TextQuery> = fc.record({
  units: fc.array(fc.array(asking, { maxLength: 3 }), { maxLength: 4 }),
  phrases: fc.array(fc.array(term, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
  everything: fc.boolean(),
  bm25: fc.constant({ b: 0.85, k: 1.6, d: 0.5 }),
});

/** The same query as MiniSearch takes it. */
function miniQuery({ units, phrases, everything }: TextQuery): Query {
  const any = (queries: Query[]): Query => ({ combineWith: 'OR', queries });
  return any([
    ...(everything ? [MiniSearch.wildcard as Query] : []),
    ...units.map((unit) =>
      any(
        unit.map(({ terms: queries, boost }): Query => ({ combineWith: 'OR', queries: [...queries], fields: Object.keys(boost), boost })),
      ),
    ),
    ...phrases.map((stems): Query => ({ combineWith: 'AND', queries: [...stems], fields: ['stem'], boost: { stem: silent } })),
  ]);
}

test('records are scored as MiniSearch scores them, to the last bit', () => {
  fc.assert(
    fc.property(records, fc.array(query, { minLength: 1, maxLength: 3 }), (all, queries) => {
      const mini = new MiniSearch<IndexedRecord>(searchFields);
      mini.addAll(all.map((record, id) => ({ ...record, id })));
      const text = openFullText(packedSource(packIndex(mini.toJSON())));
      for (const one of queries) {
        const { places, scores } = scoreRecords(one, text);
        const found = [...places].map((place, at): [number, number] => [place, scores[at] ?? 0]).sort(([a], [b]) => a - b);
        const { bm25 } = one;
        const expected = mini
          .search(miniQuery(one), { bm25 })
          .map(({ id, score }): [number, number] => [id, score - Number(one.everything)]);
        assert.deepEqual(
          found,
          expected.sort(([a], [b]) => a - b),
        );
      }
    }),
    { numRuns: 2000 },
  );
});

test('places of terms are those that the index was made with', () => {
  const mini = new MiniSearch<IndexedRecord>(searchFields);
  mini.addAll(['a a b', 'b', '', 'b b b a'].map((exact, id) => ({ id, exact, stem: exact, about: '' })));
  const text = openFullText(packedSource(packIndex(mini.toJSON())));
  const places = (term: string, stream: Stream) => {
    const all = text.places(term, stream);
    return [...all.places].map((place, at) => [place, all.times[at]]);
  };
  assert.deepEqual(places('a', 'exact'), [
    [0, 2],
    [3, 1],
  ]);
  assert.deepEqual(places('b', 'stem'), [
    [0, 1],
    [1, 1],
    [3, 3],
  ]);
  assert.deepEqual([places('c', 'exact'), places('a', 'about'), text.documentFrequency('b')], [[], [], 3]);
  assert.deepEqual([text.holding(['a', 'b']), text.holding(['c']), text.holding([])], [[0, 3], [], [0, 1, 2, 3]]);
});
