import assert from 'node:assert/strict';
import test from 'node:test';
import { namedEntry } from '../../src/search/glossary/named-entry.ts';
import { glossaryNames, type NamesIn } from '../../src/search/report-filter/glossary-names.ts';
import { nearWords } from '../../src/search/report-filter/near-words.ts';
import { filterableText, textFilter } from '../../src/search/report-filter/text-filter.ts';
import { projectTerms } from '../terms.ts';

const names = glossaryNames(projectTerms.map(namedEntry));
const noNames: NamesIn = () => [];
const filterOf = (texts: string[], namesIn = names) => {
  const filter = textFilter(
    texts.map((text) => filterableText(text, namesIn)),
    namesIn,
  );
  return (typed: string) => filter(typed)?.map(({ index }) => index);
};

const texts = [
  'Leaders’ approach to inclusion is clear, and schools take part in it.',
  'Education, health and care (EHC) plans are often late. Children wait for an assessment.',
  'Pupils in AP do well. Staff know each child.',
  'Families value the clinic, and the organisation of short breaks.',
  'An EHC plan is checked each year by a clinical lead.',
];
const fits = filterOf(texts);

test('every word must be there, in any order, and the texts keep their order', () => {
  assert.deepEqual(fits('child'), [1, 2]);
  assert.deepEqual(fits('assessment children'), [1]);
  assert.deepEqual(fits('children assessment'), [1]);
  assert.deepEqual(fits('children clinic'), []);
  assert.deepEqual(fits('Children,  WAIT!'), [1]);
});

test('a word counts in its other forms and nothing else while it stands somewhere', () => {
  for (const typed of ['assessments', 'assessed', 'assess']) assert.deepEqual(fits(typed), [1], typed);
  assert.deepEqual(fits('family'), [3]);
  assert.deepEqual(fits('clinic'), [3]);
  assert.deepEqual(fits('clinical'), [4]);
  assert.deepEqual(filterOf(['Parents and carers are heard.', 'Health care is good.'])('carer'), [0]);
});

test('slips are forgiven in words that stand nowhere', () => {
  for (const typed of ['assesment', 'asessment', 'assessmnet', 'assesments ']) assert.deepEqual(fits(typed), [1], typed);
  assert.deepEqual(fits('famlies'), [3]);
  assert.deepEqual(fits('childern wait'), [1]);
  for (const typed of ['xylophone', 'zzzzzz', 'motorway']) assert.deepEqual(fits(typed), [], typed);
});

test('short forms are whole words: AP is never found in approach', () => {
  for (const typed of ['AP', 'ap', 'Ap ']) assert.deepEqual(fits(typed), [2], typed);
  assert.deepEqual(filterOf(['Their approach is apparent.'])('AP'), []);
  assert.deepEqual(filterOf(['She sends a sense of calm.'])('SEN'), []);
  assert.deepEqual(filterOf(['Their plan is good.', 'It was planned by play.'])('plna '), []);
});

test('a name finds the thing under its other names', () => {
  for (const typed of ['EHCP', 'ehcps', 'EHC plan', 'ehc plans', 'education, health and care plan'])
    assert.deepEqual(fits(typed), [1, 4], typed);
  assert.deepEqual(fits('EHCP late'), [1]);
  const names: NamesIn = (text) => (/sprocket|cog/.test(text) ? [{ id: 'cog', from: 0, to: 1 }] : []);
  assert.deepEqual(filterOf(['cog', 'sprocket', 'wheel'], names)('sprocket'), [0, 1]);
});

test('a word not yet finished counts by its beginning, a finished one does not', () => {
  assert.deepEqual(fits('inclu'), [0]);
  assert.deepEqual(fits('br'), [3]);
  assert.deepEqual(fits('br '), []);
  assert.deepEqual(fits('inc child'), []);
});

test('small words count only where nothing else is typed, and nothing typed is no filter', () => {
  assert.deepEqual(fits('the children of the AP'), fits('children AP'));
  assert.deepEqual(fits('by'), [4]);
  for (const typed of ['', '   ', '…!']) assert.equal(fits(typed), undefined);
});

test('the places of what was typed are told, in the text as it stands', () => {
  const filter = textFilter(
    texts.map((text) => filterableText(text, names)),
    names,
  );
  const marked = (typed: string) =>
    filter(typed)?.map(({ index, ranges }) => ranges.map(({ start, end }) => texts[index]?.slice(start, end)));
  assert.deepEqual(marked('leader')?.[0], ['Leaders']);
  assert.deepEqual(marked('assesment'), [['assessment']]);
  assert.deepEqual(marked('EHCP')?.at(-1), ['EHC plan']);
});

test('of near words only the nearest count', () => {
  assert.deepEqual(nearWords(['assessment', 'assistant', 'plan'])('assesment'), ['assessment']);
  assert.deepEqual(nearWords(['plan', 'plain'])('plna'), []);
});

test('no glossary at all is no obstacle', () => {
  assert.deepEqual(filterOf(texts, noNames)('AP'), [2]);
  assert.deepEqual(filterOf(texts, noNames)('AP approach'), []);
});
