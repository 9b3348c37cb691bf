import assert from 'node:assert/strict';
import test from 'node:test';
import { wordsOf } from '../../src/domain/text/words-of.ts';
import { answerView } from '../../src/search/answer/answer-view.ts';
import { search } from '../../src/search/answer/search.ts';
import { emptyState } from '../../src/search/answer/search-state.ts';
import { isEnglish } from '../../src/search/english/british-words.ts';
import { makeIndex } from '../../src/search/index/make-index.ts';
import { packIndex } from '../../src/search/index/packed-index.ts';
import { searchIndex } from '../../src/search/index/search-index.ts';
import type { SearchData } from '../../src/search/index/search-record.ts';
import { besideTerms } from '../../src/search/text/beside-words.ts';
import { figuresIn } from '../../src/search/text/figures.ts';
import { searchFixture } from '../search-fixture.ts';

const [first] = searchFixture.records;
assert.ok(first);

/** An index of these texts, which are findings `anyshire-2023-07/nb-1` and on. */
function indexOf(...texts: string[]) {
  const records = texts.map(
    (text, at) => ({ ...first, id: `anyshire-2023-07/nb-${at + 1}`, themes: [], text }) as SearchData['records'][number],
  );
  const data = { ...searchFixture, records };
  return searchIndex(data, JSON.parse(JSON.stringify(packIndex(makeIndex(data)))), { isEnglish });
}
type Index = ReturnType<typeof indexOf>;
const numberOf = (id: string) => Number(id.slice(id.lastIndexOf('-') + 1));
/** Numbers of the findings that hold all that is asked, best first. */
const whole = (query: string, index: Index) =>
  search({ ...emptyState, query }, index).results.flatMap(({ record, missing }) => (missing.length > 0 ? [] : [numberOf(record.id)]));
const view = (query: string, index: Index) => answerView({ ...emptyState, query }, index);

test('figures have one form, however they are written', () => {
  const alike: Record<string, string[]> = {
    '0-25': ['0-25', '0–25', '0 to 25', 'nought to 25', 'zero to twenty-five', '0- to 25-year-olds'],
    '£10000000': ['£10m', '£10 million', '£10,000,000', '10 million pounds', 'ten million pounds', '£10.0m'],
    '40%': ['40%', '40 %', '40 per cent', '40 percent', 'forty per cent'],
    '20week': ['20 weeks', '20-week', 'twenty weeks', 'twenty-week'],
  };
  for (const [normal, written] of Object.entries(alike))
    for (const text of written) {
      assert.equal(figuresIn(text)[0]?.normal, normal, text);
      assert.ok(
        figuresIn(`It is (${text}), they say.`).some((figure) => figure.normal === normal),
        text,
      );
    }
  for (const text of ['2023-07-10', 'one to one', '25-0', '10m', 'post-16', '1,329 findings', 'often to tenfold', '40 weekends']) {
    assert.deepEqual(figuresIn(text), [], text);
  }
});

test('a figure is found in whatever way it is written, as a whole', () => {
  const index = indexOf(
    'The service is for those aged 0 to 25.',
    'The council spends £10 million, 40 per cent of it on taxis.',
    'Plans take twenty weeks at least, or up to 40 weeks.',
    'In 25 schools 0 pupils are absent.',
  );
  for (const query of ['0-25', '0–25', '0 to 25', 'nought to 25', 'service 0-25']) assert.deepEqual(whole(query, index), [1], query);
  for (const query of ['£10m', '£10 million', '10 million pounds', '40%', '40 per cent', '40 percent', 'spends 40%']) {
    assert.deepEqual(whole(query, index), [2], query);
  }
  for (const query of ['20 weeks', 'twenty weeks', '20-week', '40 weeks']) assert.deepEqual(whole(query, index), [3], query);
  for (const query of ['25%', '£40m']) assert.deepEqual([view(query, index).unknown, view(query, index).total], [[query], 0]);
  assert.deepEqual(view('40 percent', index).reading, '40 percent');
});

test('a hyphened word is a phrase, and is found with spaces and as one word too', () => {
  const index = indexOf(
    'Plans are not kept up-to-date.',
    'Records are kept up to date. Some get one-to-one support.',
    'The latest date for plans is up to you. One pupil went to one club.',
    'Leaders know of coproduction; some work is face to face.',
    'Part-time timetables are used. Face-to-face work is rare.',
    'The time for a part of the timetable is long. Pupils are in Year 6.',
  );
  for (const query of ['up-to-date', 'up to date', 'uptodate', 'Up‐to‐date']) assert.deepEqual(whole(query, index).sort(), [1, 2], query);
  for (const query of ['one-to-one', 'one to one']) assert.deepEqual(whole(query, index), [2], query);
  for (const query of ['co-production', 'coproduction', 'co production']) assert.deepEqual(whole(query, index), [4], query);
  for (const query of ['face-to-face', 'face to face']) assert.deepEqual(whole(query, index).sort(), [4, 5], query);
  for (const query of ['part-time', 'part time', 'part-time timetables']) assert.deepEqual(whole(query, index), [5], query);
  const inYear = view('in-year plans', index);
  assert.deepEqual(inYear.unknown, ['in-year']);
  assert.ok(inYear.others > 0);
});

test('a hyphened word that no text writes so is a phrase all the same, in its forms where it is one word', () => {
  const index = indexOf('Moves in year are hard.', 'The wellbeing of families matters.', 'Of this year much is hard: well, being here.');
  assert.deepEqual(whole('in-year', index), [1]);
  assert.deepEqual(whole('well-being', index), [2]);
});

test('IT in capitals is not the word “it”', () => {
  const index = indexOf(
    'IT systems do not talk to each other.',
    'It has systems that work, and it shows.',
    'Information technology is old.',
  );
  assert.deepEqual(whole('IT systems', index), [1]);
  assert.deepEqual(whole('IT', index).sort(), [1, 3]);
  assert.deepEqual(whole('it systems', index).sort(), [1, 2]);
  assert.deepEqual(view('IT systems', indexOf('It has systems.')).unknown, ['IT']);
});

test('words like “not” and “too” count beside another word, and filter nothing', () => {
  const sentence = 'in this area the checks that leaders make are';
  const index = indexOf(
    `Checks: ${sentence} met.`,
    `Checks: ${sentence} not met.`,
    `Checks: ${sentence} met, and they do not say so.`,
    'Pupils have a place.',
    'Pupils are left without a place.',
    'Pupils drop by; some go out.',
    'Some drop out; pupils go by.',
  );
  assert.equal(whole('not met', index)[0], 2);
  assert.deepEqual(whole('not met', index).sort(), [1, 2, 3]);
  assert.equal(view('not met', index).reading.split(',')[0], 'not met');
  assert.equal(whole('without a place', index)[0], 5);
  assert.deepEqual(whole('without a place', index).sort(), [4, 5]);
  assert.equal(whole('drop out', index)[0], 7);
  assert.deepEqual(view('halting not', index).unknown, ['halting']);
  assert.deepEqual(whole('the not', index), []);
});

test('a counted word stands beside the next word that says something, in its sentence', () => {
  const terms = (text: string) => {
    const words = wordsOf(text);
    const stems = words.map(({ word }) => word);
    return besideTerms(words, stems, () => true).map(({ term }) => term);
  };
  assert.deepEqual(terms('out of the county'), ['out+county']);
  assert.deepEqual(terms('not too long'), ['not+long', 'too+long']);
  assert.deepEqual(terms('not'), []);
  assert.deepEqual(terms('pupils drop out'), ['drop+out']);
});
