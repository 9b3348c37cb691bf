import assert from 'node:assert/strict';
import test from 'node:test';
import { foldText } from '../../src/domain/text/fold-text.ts';
import { stem } from '../../src/domain/text/stem.ts';
import { emptyState, readSearchState, writeSearchState } from '../../src/search/answer/search-state.ts';
import { editDistance } from '../../src/search/text/edit-distance.ts';
import { sentenceRanges } from '../../src/search/text/sentence-ranges.ts';

test('folding keeps the length of every text', () => {
  const text = 'It’s “Zoë” – İstanbul\u00a0ﬁ ß 𝒜';
  assert.equal(foldText(text).length, text.length);
  assert.ok(foldText(text).startsWith('it\'s "zoe" - istanbul '));
});

test('forms of a word share a stem, both ways', () => {
  const families = [
    'child children',
    'assess assessed assessment assessments assessing',
    'delay delays delayed delaying',
    'study studies studied studying',
    'plan plans planned planning',
    'timely timeliness',
    'wait waits waited waiting',
    'therapy therapies therapist therapists',
    'inclusion inclusive',
    'commission commissioned commissioning',
    'identify identified identifying',
    'absence absences absent',
    'apply application applications applied',
    'organisation organisations organise organized organization',
    'leave leaving left',
    'write wrote written writing',
  ];
  for (const family of families) assert.equal(new Set(family.split(' ').map(stem)).size, 1, family);
});

test('words that are not the same thing share no stem', () => {
  const pairs = [
    'organisation organiser',
    'clinical clinic',
    'care carer',
    'time timely',
    'special specialist',
    'provide provider',
    'manage manager',
    'university universal',
    'experience experiment',
    'response responsible',
    'emerge emergency',
    'author authority',
    'medical medication',
    'inform informal',
    'community communication',
    'police policy',
    'nurse nursery',
    'general generous',
    'need ne',
  ];
  for (const pair of pairs) {
    const [one = '', other = ''] = pair.split(' ');
    assert.notEqual(stem(one), stem(other), pair);
  }
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
  const filters = { area: 'halton', year: '2023', status: 'planned' };
  const state = { query: '"right support" & more', filters, sort: 'date', grouped: true, words: 'all', asTyped: true, shown: 40 } as const;
  assert.deepEqual(readSearchState(new URLSearchParams(writeSearchState(state))), state);
  assert.equal(writeSearchState(emptyState), '');
  assert.deepEqual(readSearchState(new URLSearchParams('?sort=size&words=none&group=year')), emptyState);
  assert.equal(readSearchState(new URLSearchParams('?shown=-4&q=+a+')).shown, 20);
});
