import assert from 'node:assert/strict';
import test from 'node:test';
import { answerView } from '../../src/search/answer/answer-view.ts';
import { readAsked } from '../../src/search/answer/read-asked.ts';
import { search } from '../../src/search/answer/search.ts';
import { emptyState } from '../../src/search/answer/search-state.ts';
import { makeIndex } from '../../src/search/index/make-index.ts';
import { packIndex } from '../../src/search/index/packed-index.ts';
import { searchIndex } from '../../src/search/index/search-index.ts';
import { writeTree } from '../../src/search/query/write-tree.ts';
import { searchFixture } from '../search-fixture.ts';

const data = { ...searchFixture, retired: { 'anyshire-2023-07/nb-7': ['anyshire-2023-07/nb-2'], 'anyshire-2023-07/nb-6': [] } };
const index = searchIndex(data, JSON.parse(JSON.stringify(packIndex(makeIndex(data)))));
const ids = (query: string) => search({ ...emptyState, query }, index).results.map(({ record }) => record.id);

test('a finding is found by its id and by every address of it, alone', () => {
  for (const query of [
    'anyshire-2023-07/pa-1',
    'Anyshire-2023-07/PA-1',
    '(anyshire-2023-07/pa-1).',
    '/findings/anyshire-2023-07/pa-1',
    'findings/anyshire-2023-07/pa-1/',
    'https://example.org/findings/anyshire-2023-07/pa-1/',
    'https://example.org/below/findings/anyshire-2023-07/pa-1/?from=mail#top',
    'https://example.org/findings/anyshire-2023-07/pa-1.json',
    'https://example.org/findings/anyshire-2023-07/pa-1/v2/',
    'https://example.org/reports/anyshire-2023-07/#pa-1',
    'https://example.org/findings/anyshire-2023-07/pa-1/v1/#after',
  ]) {
    assert.deepEqual(ids(query), ['anyshire-2023-07/pa-1'], query);
  }
  const { reading, unknown, widenings } = answerView({ ...emptyState, query: 'anyshire-2023-07/pa-1' }, index);
  assert.deepEqual([reading, unknown, widenings], ['anyshire-2023-07/pa-1', [], []]);
});

test('a response is found by its id and address', () => {
  for (const query of ['anyshire/plan', 'https://example.org/responses/anyshire/plan/']) assert.deepEqual(ids(query), ['anyshire/plan']);
});

test('a report’s id gives all its findings in their order, and words beside it choose among them', () => {
  const ofReport = data.records.flatMap(({ kind, id }) => (kind === 'finding' && id.startsWith('anyshire-2023-07/') ? [id] : []));
  for (const query of ['anyshire-2023-07', 'https://example.org/reports/anyshire-2023-07/']) assert.deepEqual(ids(query), ofReport, query);
  assert.deepEqual(ids('anyshire-2023-07 transport'), ['anyshire-2023-07/nb-3']);
});

test('a retired id leads to what took its words', () => {
  assert.deepEqual(ids('anyshire-2023-07/nb-7'), ['anyshire-2023-07/nb-2']);
});

test('beside an area, a finding is found by what it is called there', () => {
  for (const query of ['Anyshire pa-1', 'anyshire PA1', 'PA 1 Anyshire', 'priority action 1 anyshire', 'area:anyshire pa1']) {
    assert.deepEqual(ids(query), ['anyshire-2023-07/pa-1'], query);
  }
  assert.deepEqual(ids('Anyshire Experience 9'), ['anyshire-2023-07/ex-9']);
  assert.ok(!ids('pa-1').includes('upper-and-nether-2024-02/nb-1'));
  assert.deepEqual(ids('Nether pa-1'), []);
});

test('a query with an id is written as it was typed', () => {
  for (const query of ['anyshire-2023-07/pa-1 late', 'anyshire priority action 1', '-late anyshire/plan']) {
    assert.equal(writeTree(readAsked(query, index).tree), query);
  }
});
