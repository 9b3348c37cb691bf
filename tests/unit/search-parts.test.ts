import assert from 'node:assert/strict';
import test from 'node:test';
import { readSearchState, writeSearchState } from '../../src/search/answer/search-state.ts';
import { synonyms } from '../../src/search/glossary/synonyms.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { writeQuery } from '../../src/search/query/write-query.ts';
import { editDistance } from '../../src/search/words/edit-distance.ts';
import { foldText } from '../../src/search/words/fold-text.ts';
import { sentenceRanges } from '../../src/search/words/sentence-ranges.ts';
import { stem } from '../../src/search/words/stem.ts';

test('a query is taken apart into words, phrases, exclusions and filters', () => {
  assert.deepEqual(
    parseQuery('autism  waits "right support" “at home” -transport -"too late" area:Halton theme:"Mental health" -year:2023 co-production'),
    {
      words: 'autism waits co-production',
      phrases: ['right support', 'at home'],
      without: ['transport', 'too late'],
      filters: [
        { key: 'area', value: 'Halton', not: false },
        { key: 'theme', value: 'Mental health', not: false },
        { key: 'year', value: '2023', not: true },
      ],
    },
  );
  assert.deepEqual(parseQuery('"not closed yet'), { words: 'not closed yet', phrases: [], without: [], filters: [] });
  const typed = 'waits "right support" -transport -"too late" area:halton -theme:"mental health"';
  assert.equal(writeQuery(parseQuery(typed)), typed);
  assert.equal(parseQuery('at 9:30 note:this').words, 'at 9:30 note:this');
});

test('folding keeps the length of every text', () => {
  const text = 'It’s “Zoë” – İstanbul\u00a0ﬁ ß 𝒜';
  assert.equal(foldText(text).length, text.length);
  assert.ok(foldText(text).startsWith('it\'s "zoe" - istanbul '));
});

test('forms of a word share a stem, and other words do not', () => {
  const families = [
    'assess assessed assessment assessments assessing',
    'delay delays delayed',
    'plan plans planned planning',
    'timely timeliness time',
  ];
  for (const family of families) assert.equal(new Set(family.split(' ').map(stem)).size, 1, family);
  assert.equal(stem('therapist'), stem('therapy'));
  assert.equal(stem('inclusive'), stem('inclusion'));
  assert.notEqual(stem('special'), stem('specialist'));
  assert.notEqual(stem('need'), stem('ne'));
  for (const short of ['this', 'was', 'send', 'aps']) assert.ok(stem(short).length >= 2);
});

test('slips are counted', () => {
  assert.equal(editDistance('theropy', 'therapy'), 1);
  assert.equal(editDistance('shcool', 'school'), 1);
  assert.equal(editDistance('', 'abc'), 3);
});

test('sentences end at stops before a capital, and at line breaks', () => {
  const text = 'Plans take 2.5 years. ‘Too long,’ say families.\nNext line';
  assert.deepEqual(
    sentenceRanges(text).map(({ start, end }) => text.slice(start, end)),
    ['Plans take 2.5 years.', '‘Too long,’ say families.', 'Next line'],
  );
});

test('the address and the state of the page say the same', () => {
  const state = { query: '"right support" & more', filters: { area: 'halton', year: '2023' }, shown: 40 };
  assert.deepEqual(readSearchState(new URLSearchParams(writeSearchState(state))), state);
  assert.equal(writeSearchState({ query: '', filters: {}, shown: 20 }), '');
  assert.equal(readSearchState(new URLSearchParams('?shown=-4&q=+a+')).shown, 20);
});

test('no form of the table of synonyms stands in two rows', () => {
  const seen = new Map<string, string>();
  for (const [name = '', ...forms] of synonyms) {
    for (const form of [name, ...forms]) {
      assert.equal(seen.get(form), undefined, `"${form}" stands in the rows of "${seen.get(form)}" and "${name}"`);
      seen.set(form, name);
    }
  }
});
