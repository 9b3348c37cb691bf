import assert from 'node:assert/strict';
import test from 'node:test';
import { answerView } from '../../src/search/answer/answer-view.ts';
import { search } from '../../src/search/answer/search.ts';
import { searchIndex } from '../../src/search/index/search-index.ts';
import type { Filters } from '../../src/search/query/filter-keys.ts';
import { searchFixture } from '../search-fixture.ts';

const index = searchIndex(searchFixture);
const ids = (query: string, filters: Filters = {}) =>
  search(query, filters, index).results.map(({ entry }) => entry.record.id.replace(/^.*?-(?=\d)/, ''));
const view = (query: string, filters: Filters = {}) => answerView({ query, filters, shown: 20 }, index);

test('words are found in all their forms, and what holds all of them comes first', () => {
  assert.deepEqual(ids('assessed early'), ['2024-02/nb-2', '2024-02/nb-3']);
  assert.equal(ids('late transport')[0], '2024-02/nb-4');
});

test('other names of the same thing are found, and the answer says so', () => {
  assert.deepEqual(ids('EHCP'), ['2023-07/nb-2']);
  assert.equal(ids('SALT')[0], '2023-07/nb-1');
  assert.equal(ids('ehcps')[0], '2023-07/nb-2');
  assert.deepEqual(view('EHCP').also, [{ typed: 'EHCP', forms: ['education, health and care plan', 'EHC plan'] }]);
});

test('a short form is never found within a word or in small letters', () => {
  assert.deepEqual(ids('AP'), ['2024-02/nb-4', '2024-02/nb-1'].slice(1));
  assert.deepEqual(ids('alternative provision'), ['2024-02/nb-1']);
});

test('a misspelt word is put right, and the answer says so', () => {
  assert.deepEqual(ids('audiolgy'), ['2024-02/nb-3']);
  assert.deepEqual(view('audiolgy').corrected, [{ typed: 'audiolgy', word: 'audiology' }]);
  assert.deepEqual(view('theropy waits').corrected, [{ typed: 'theropy', word: 'therapy' }]);
});

test('a phrase must stand in the text, whatever its quotes, dashes and capitals', () => {
  for (const query of ['"right support at the right time"', '“Right support at the right time”'])
    assert.deepEqual(ids(query), ['2024-02/nb-2']);
  assert.deepEqual(ids('"too long - a child\'s first"'), ['2024-02/nb-3']);
  assert.deepEqual(ids('"right support at the right"'), ['2024-02/nb-2']);
  assert.deepEqual(ids('"support at the righ"'), []);
  assert.deepEqual(ids('"support the right"'), []);
});

test('nothing found is said, with other searches that find something', () => {
  assert.deepEqual(
    view('"language transport"').offers.map(({ label, total }) => [label, total > 0]),
    [['The words without the quotation marks', true]],
  );
  const filtered = view('audiology', { area: 'anyshire' });
  assert.equal(filtered.total, 0);
  assert.deepEqual(
    filtered.offers.map(({ label, total, state }) => [label, total, state.filters]),
    [['The same without filters', 1, {}]],
  );
  assert.deepEqual(view('zzzzzz').unknown, ['zzzzzz']);
  assert.equal(view('zzzzzz').total, 0);
});

test('a word with a minus leaves out what holds it', () => {
  assert.deepEqual(ids('transport -late'), ['2023-07/nb-3']);
  assert.deepEqual(ids('transport -"often fails"'), ['2024-02/nb-4']);
});

test('filters narrow, typed or chosen, by id, by name and by part of a name', () => {
  assert.deepEqual(ids('transport area:anyshire'), ['2023-07/nb-3']);
  assert.deepEqual(ids('transport area:"Upper and Nether"'), ['2024-02/nb-4']);
  assert.deepEqual(ids('transport area:nether'), ['2024-02/nb-4']);
  assert.deepEqual(ids('transport -area:nether'), ['2023-07/nb-3']);
  assert.deepEqual(ids('transport', { year: '2024' }), ['2024-02/nb-4']);
  assert.deepEqual(ids('body:"Nether Council"'), ['2024-02/nb-1']);
  assert.deepEqual(ids('theme:waiting kind:response'), ['anyshire/plan']);
  assert.deepEqual(ids('area:nowhere transport'), []);
  assert.deepEqual(view('area:nowhere transport').unknownFilters, [{ key: 'area', value: 'nowhere' }]);
});

test('counts say how many results each choice would leave, its own filter apart', () => {
  const count = (key: 'area' | 'kind', value: string, filters: Filters) =>
    view('transport', filters).choices[key].find((choice) => choice.value === value)?.count;
  assert.equal(count('area', 'anyshire', {}), 1);
  assert.equal(count('area', 'anyshire', { area: 'upper-and-nether' }), 1);
  assert.equal(count('kind', 'finding', { area: 'upper-and-nether' }), 1);
  assert.equal(count('kind', 'response', {}), 0);
});

test('an area named among the words lifts its records, and is offered as a filter', () => {
  assert.equal(ids('Anyshire transport')[0], '2023-07/nb-3');
  assert.equal(ids('Upper and Nether transport')[0], '2024-02/nb-4');
  assert.deepEqual(
    view('Anyshire transport').offers.map(({ label, total }) => [label, total]),
    [['Only Anyshire', 1]],
  );
});

test('the matching words are marked in the sentence that fits best, and what is missing is named', () => {
  const [first] = view('SALT zebra waited years').results;
  assert.deepEqual(first?.snippet, [
    { text: 'Families ', marked: false },
    { text: 'wait', marked: true },
    { text: ' too long for ', marked: false },
    { text: 'speech and language therapy', marked: true },
    { text: '. …', marked: false },
  ]);
  assert.deepEqual(view('vague transport').results[0]?.missing.length, 1);
});

test('findings, responses and follow-ups are found together and told apart', () => {
  const kinds = view('shorter waits therapists').results.map(({ kind }) => kind);
  assert.equal(kinds[0], 'response');
  assert.ok(kinds.includes('finding'));
});

test('filters alone list newest first; nothing asked lists everything', () => {
  assert.deepEqual(ids('', { theme: 'health-waits' }), ['2024-02/nb-3', 'anyshire/plan', '2023-07/nb-1']);
});

test('a pasted paragraph is answered', () => {
  const paragraph = searchFixture.records
    .map(({ text }) => text)
    .join(' ')
    .repeat(20);
  assert.ok(Array.isArray(ids(paragraph)));
  for (const query of ['', ' ', '-', '"', '""', '“', ':', 'area:', '-area:', '*', '\\', '(((', '"a', '-"', 'the']) ids(query);
});
