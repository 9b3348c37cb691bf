import assert from 'node:assert/strict';
import test from 'node:test';
import { answerInWords } from '../../src/search/answer/answer-in-words.ts';
import { answerView } from '../../src/search/answer/answer-view.ts';
import { foundWords, moreWords, othersWords } from '../../src/search/answer/found-words.ts';
import { resultSet } from '../../src/search/answer/result-set-of.ts';
import { search } from '../../src/search/answer/search.ts';
import { emptyState, type SearchState } from '../../src/search/answer/search-state.ts';
import { makeIndex } from '../../src/search/index/make-index.ts';
import { packIndex } from '../../src/search/index/packed-index.ts';
import { searchIndex } from '../../src/search/index/search-index.ts';
import type { Filters } from '../../src/search/query/filter-facts.ts';
import { searchFixture } from '../search-fixture.ts';

// Through JSON, as a browser gets it.
const index = searchIndex(searchFixture, JSON.parse(JSON.stringify(packIndex(makeIndex(searchFixture)))));
const state = (query: string, filters: Filters = {}, more: Partial<SearchState> = {}) => ({ ...emptyState, query, filters, ...more });
const found = (query: string, filters: Filters = {}, more: Partial<SearchState> = {}) => {
  const { results, others } = search(state(query, filters, more), index);
  return [...results, ...others];
};
const short = (id: string) => id.replace(/^.*?-(?=\d)/, '');
const ids = (...asked: Parameters<typeof found>) => found(...asked).map(({ record }) => short(record.id));
/** Ids of what holds every word. */
const whole = (query: string, filters: Filters = {}) => ids(query, filters, { words: 'all' });
const view = (...asked: Parameters<typeof state>) => answerView(state(...asked), index);

test('words are found in all their forms, and what holds all of them comes first', () => {
  assert.deepEqual(whole('assessed early'), ['2024-02/nb-2']);
  assert.equal(ids('late transport')[0], '2024-02/nb-4');
});

test('other names of the same thing are found, and the answer says so', () => {
  assert.deepEqual(whole('EHCP'), ['2023-07/nb-2']);
  assert.equal(ids('SALT')[0], '2023-07/nb-1');
  assert.equal(ids('ehcps')[0], '2023-07/nb-2');
  const { reading, widenings } = view('EHCP');
  assert.equal(reading, 'EHCP, EHC plan or education, health and care plan');
  const [first] = widenings;
  assert.deepEqual([first?.kind, first?.typed, first?.exactly.query], ['names', 'EHCP', '"EHCP"']);
});

test('what was widened is taken back by asking for exactly the words', () => {
  const [first] = view('EHCP').widenings;
  assert.ok(first);
  assert.deepEqual(found(first.exactly.query), []);
});

test('a short form is never found within a word or in small letters', () => {
  assert.deepEqual(whole('AP'), ['2024-02/nb-1']);
  assert.deepEqual(whole('alternative provision'), ['2024-02/nb-1']);
});

test('a short form that means two things says which was taken', () => {
  const [first] = view('AP').widenings;
  assert.equal(first?.kind, 'names');
  assert.ok(first?.otherwise);
});

test('a misspelt word is put right, and the answer says so', () => {
  assert.deepEqual(whole('audiolgy'), ['2024-02/nb-3']);
  const told = (query: string) => view(query).widenings.map(({ kind, typed, words }) => [kind, typed, words[0]]);
  assert.deepEqual(told('audiolgy')[0], ['corrected', 'audiolgy', 'audiology']);
  assert.deepEqual(told('theropy waits')[0], ['corrected', 'theropy', 'therapy']);
});

test('a word that is not finished is searched for as a beginning, and the answer says so', () => {
  assert.deepEqual(whole('audiol'), ['2024-02/nb-3']);
  assert.deepEqual(view('audiol').widenings[0]?.kind, 'beginning');
  assert.deepEqual(whole('transp*').sort(), ['2023-07/nb-3', '2024-02/nb-4']);
});

test('a phrase must stand in the text, whatever its quotes, dashes and capitals', () => {
  for (const query of ['"right support at the right time"', '“Right support at the right time”']) {
    assert.deepEqual(ids(query), ['2024-02/nb-2']);
  }
  assert.deepEqual(ids('"too long - a child\'s first"'), ['2024-02/nb-3']);
  assert.deepEqual(ids('"right support at the right"'), ['2024-02/nb-2']);
  assert.deepEqual(ids('"support at the righ"'), []);
  assert.deepEqual(ids('"support the right"'), []);
  assert.deepEqual(ids('"right supports"'), []);
});

test('phrases of stop words and of words that stand everywhere are found where they stand, and nowhere else', () => {
  assert.deepEqual(ids('"will do what"'), ['2023-07/nb-2']);
  assert.deepEqual(ids('"at the"'), ['2024-02/nb-2']);
  assert.deepEqual(ids('"and the what"'), []);
  assert.deepEqual(ids('"will and preferences"'), []);
  assert.deepEqual(ids('who will do what'), ['2023-07/nb-2']);
});

test('a phrase goes over the end of a sentence only where it is typed so', () => {
  assert.deepEqual(ids('"the right time their needs"'), []);
  assert.deepEqual(ids('"the right time. Their needs"'), ['2024-02/nb-2']);
});

test('nothing found is said, with other searches that find something, and nothing is loosened', () => {
  const offered = (...asked: Parameters<typeof state>) =>
    view(...asked).offers.map(({ label, total, others }) => [label, total + others > 0]);
  assert.equal(view('"language transport"').total, 0);
  assert.deepEqual(offered('"language transport"'), [['Search without the quotation marks', true]]);
  assert.equal(view('audiology', { area: 'anyshire' }).total, 0);
  assert.deepEqual(offered('audiology', { area: 'anyshire' }), [['Search without the filters you chose', true]]);
  assert.deepEqual(offered('Anyshire audiology'), [['Search all areas', true]]);
  assert.deepEqual(view('zzzzzz').unknown, ['zzzzzz']);
  assert.equal(view('zzzzzz').total, 0);
});

test('minus, OR, brackets and beginnings decide strictly', () => {
  assert.deepEqual(ids('transport -late'), ['2023-07/nb-3']);
  assert.deepEqual(ids('transport -"often fails"'), ['2024-02/nb-4']);
  assert.deepEqual(ids('SALT OR audiology').sort(), ['2023-07/nb-1', '2024-02/nb-3']);
  assert.deepEqual(ids('(SALT OR audiology) -years').sort(), ['2024-02/nb-3']);
  assert.deepEqual(ids('(app OR parents) transport').sort(), ['2023-07/nb-3', '2024-02/nb-4']);
  assert.equal(ids('-transport').length, searchFixture.records.length - 2);
  assert.deepEqual(ids('"zebra" OR audiology'), ['2024-02/nb-3']);
  assert.ok(ids('the OR zebra').length < searchFixture.records.length);
});

test('an operator that is not known is told', () => {
  assert.deepEqual(
    view('author:smith').problems.map(({ kind }) => kind),
    ['unknown-filter'],
  );
});

test('filters narrow, typed or chosen, by id, by name and by part of a name', () => {
  assert.deepEqual(ids('transport area:anyshire'), ['2023-07/nb-3']);
  assert.deepEqual(ids('transport area:"Upper and Nether"'), ['2024-02/nb-4']);
  assert.deepEqual(ids('transport area:nether'), ['2024-02/nb-4']);
  assert.deepEqual(ids('transport -area:nether'), ['2023-07/nb-3']);
  assert.deepEqual(ids('transport', { year: '2024' }), ['2024-02/nb-4']);
  assert.deepEqual(ids('body:"Nether Council"'), ['2024-02/nb-1']);
  assert.deepEqual(ids('theme:waiting kind:response'), ['anyshire/plan']);
  assert.deepEqual(ids('status:planned'), ['2023-07/pa-1']);
  assert.deepEqual(ids('transport area:anyshire area:nether').sort(), ['2023-07/nb-3', '2024-02/nb-4']);
  assert.deepEqual(ids('area:nowhere transport'), []);
  assert.deepEqual(view('area:nowhere transport').unknownFilters, [{ key: 'area', value: 'nowhere' }]);
});

test('findings are narrowed to praise, criticism, both, or what asks for action', () => {
  assert.deepEqual(ids('transport', { says: 'mixed' }), ['2023-07/nb-3']);
  assert.deepEqual(ids('says:praise'), ['2024-02/nb-2']);
  assert.deepEqual(ids('transport says:criticism'), ['2024-02/nb-4']);
  assert.deepEqual(ids('says:"asks for action"'), ['2023-07/pa-1']);
  assert.deepEqual(ids('governance -polarity:weakness'), ['2023-07/pa-1']);
  assert.deepEqual(ids('therapists says:praise'), []);
  assert.deepEqual(view('says:rubbish').unknownFilters, [{ key: 'says', value: 'rubbish' }]);
  assert.match(view('transport', { says: 'weakness' }).reading, /; what the finding says: Criticism$/);
  assert.deepEqual(
    view('').choices.says.map(({ label, count }) => [label, count]),
    [
      ['Criticism', 8],
      ['Praise', 1],
      ['Mixed: praise and criticism', 1],
      ['Asks for action', 1],
    ],
  );
});

test('an area that is named filters, under a short name too; one that is misspelt is looked for and offered', () => {
  assert.deepEqual(ids('Anyshire transport'), ['2023-07/nb-3']);
  assert.deepEqual(ids('Upper and Nether transport'), ['2024-02/nb-4']);
  assert.deepEqual(ids('transport nether'), ['2024-02/nb-4']);
  assert.ok(whole('anyshre transport').includes('2023-07/nb-3'));
  assert.deepEqual(
    view('anyshre transport').offers.map(({ label, state: { filters } }) => [label, filters.area]),
    [['Only Anyshire', 'anyshire']],
  );
  assert.deepEqual(ids('Anyshire or Nether transport').sort(), ['2023-07/nb-3', '2024-02/nb-4']);
  assert.match(view('Anyshire transport').reading, /; in Anyshire$/);
  assert.ok(ids('Anyshire').every((id) => id.startsWith('2023-07') || id === 'anyshire/plan'));
});

test('a contraction is never put right, nor is the name of an area that no record is about', () => {
  const corrections = (query: string) => view(query).widenings.filter(({ kind }) => kind === 'corrected');
  assert.deepEqual(corrections("doesn't the app fail"), []);
  assert.deepEqual(ids("the app doesn't fail"), ids('the app fail'));
  assert.deepEqual([view('Leeds transport').unknown, corrections('Leeds transport')], [[], []]);
});

test('“but not” leaves out the name, word or phrase that follows', () => {
  assert.deepEqual(ids('children but not support'), ids('children -support'));
  assert.deepEqual(ids('wait but not speech and language therapy'), ids('wait -"speech and language therapy"'));
  assert.deepEqual(ids('plans but not "too vague"'), ids('plans -"too vague"'));
  assert.match(view('children but not support').reading, /; without support$/);
  assert.deepEqual(ids('not but'), ids('"not but"'));
});

test('what holds every word is counted, and what lacks some comes after it, apart', () => {
  const late = view('late transport');
  assert.deepEqual([late.total, late.results.length], [1, 1]);
  assert.equal(late.others, late.otherResults.length);
  assert.ok(late.others > 0 && late.otherResults.every(({ missing }) => missing.length > 0));
  assert.deepEqual(late.inArea, { 'Upper and Nether': 1 });
  for (const choices of Object.values(late.choices)) for (const { count } of choices) assert.ok(count <= 1);
  const saved = resultSet(state('late transport'), 'https://site.example/search/', index);
  assert.deepEqual(
    saved.rows.map(({ id }) => short(id)),
    ['2024-02/nb-4'],
  );
  assert.equal(foundWords(late, 'late transport'), '1 result for late transport');
  assert.equal(othersWords(late), `${late.others} more have some of these words`);
  assert.match(
    answerInWords(state('late transport'), index),
    new RegExp(`\\n1 result for late transport\\.\\n(.*\\n)+${late.others} more have some of these words:\\n`),
  );
});

test('where nothing holds every word, that is said, and what has some of them is shown', () => {
  for (const query of ['vague transport', 'transport zebra']) {
    const nothing = view(query);
    assert.deepEqual([nothing.total, nothing.results, nothing.inArea], [0, [], {}]);
    assert.ok(nothing.otherResults.length > 0);
    assert.equal(foundWords(nothing, query), `No full match for ${query}`);
    assert.equal(othersWords(nothing), `${nothing.others} have some of these words`);
    assert.ok(nothing.choices.area.every(({ count }) => count === 0) && nothing.choices.area.some(({ others }) => others > 0));
    assert.deepEqual(resultSet(state(query), 'https://site.example/search/', index).rows, []);
    assert.deepEqual(whole(query), []);
  }
  assert.deepEqual(view('transport zebra').otherResults[0]?.missing, ['zebra']);
  assert.deepEqual(
    view('vague transport', {}, { words: 'all' }).offers.map(({ label }) => label),
    ['Show results with some of the words'],
  );
});

test('a saved finding names the page of the official document, as far as it is known', () => {
  const { rows } = resultSet(state('governance OR transport OR therapists'), 'https://site.example/search/', index);
  assert.deepEqual(Object.fromEntries(rows.map(({ id, polarity, page, pageUrl }) => [short(id), [polarity, page, pageUrl]])), {
    '2023-07/ex-9': ['weakness', 3, 'https://reports.example/anyshire.pdf#page=3'],
    '2023-07/pa-1': ['recommendation', undefined, 'https://reports.example/anyshire.pdf'],
    '2023-07/nb-3': ['mixed', undefined, 'https://reports.example/anyshire.pdf'],
    '2023-07/nb-1': ['weakness', undefined, 'https://reports.example/anyshire.pdf'],
    '2024-02/nb-4': ['weakness', undefined, undefined],
    'anyshire/plan': [undefined, undefined, undefined],
  });
});

test('any of the words counts and saves what has some of them too, full matches first', () => {
  const any = view('late transport', {}, { words: 'any' });
  const after = view('late transport');
  assert.deepEqual([any.total, any.others, any.otherResults], [after.total + after.others, 0, []]);
  assert.deepEqual(any.results, [...after.results, ...after.otherResults]);
  assert.equal(resultSet(state('late transport', {}, { words: 'any' }), 'https://site.example/search/', index).rows.length, any.total);
});

test('results are shown in full before any of the others', () => {
  const { total, others } = view('late transport');
  assert.equal(moreWords(view('late transport', {}, { shown: 1 })), `Show ${others} more with some of these words`);
  assert.equal(moreWords(view('late transport', {}, { shown: total + others })), '');
  assert.equal(moreWords(view('', { kind: 'finding' }, { shown: 3 })), 'Show 8 more of 11 results');
});

test('counts say how many results each choice would leave, its own filter apart', () => {
  const count = (key: 'area' | 'kind' | 'status', value: string, filters: Filters) =>
    view('transport', filters).choices[key].find((choice) => choice.value === value)?.count;
  assert.equal(count('area', 'anyshire', {}), 1);
  assert.equal(count('area', 'anyshire', { area: 'upper-and-nether' }), 1);
  assert.equal(count('kind', 'finding', { area: 'upper-and-nether' }), 1);
  assert.equal(count('kind', 'response', {}), 0);
  for (const [key, choices] of Object.entries(view('late').choices)) {
    for (const choice of choices) assert.equal(view('late', { [key]: choice.value }).total, choice.count, `${key} ${choice.value}`);
  }
});

test('the matching words are marked in the sentence that fits best, and what is missing is named', () => {
  const [first] = view('SALT zebra waited years').otherResults;
  assert.deepEqual(first?.snippet, [
    { text: 'Families ', marked: false },
    { text: 'wait too long', marked: true },
    { text: ' for ', marked: false },
    { text: 'speech and language therapy', marked: true },
    { text: '. …', marked: false },
  ]);
  assert.deepEqual(view('vague transport').otherResults[0]?.missing.length, 1);
});

test('findings, responses and follow-ups are found together and told apart', () => {
  const { results, otherResults } = view('shorter waits therapists');
  const kinds = [...results, ...otherResults].map(({ kind }) => kind);
  assert.equal(kinds[0], 'response');
  assert.ok(kinds.includes('finding'));
});

test('results come by relevance, by date, by area, and in groups', () => {
  const dates = found('late OR wait OR plan', {}, { sort: 'date' }).map(({ record }) => record.date);
  assert.deepEqual(dates, dates.toSorted().toReversed());
  const areas = found('late OR wait OR plan', {}, { sort: 'area' }).map(({ record }) => record.area);
  assert.deepEqual(areas, areas.toSorted());
  const groups = found('late OR wait OR plan', {}, { grouped: true }).map(({ record }) => record.area);
  assert.equal(new Set(groups).size, groups.filter((area, at) => area !== groups[at - 1]).length);
});

test('where equal, what inspectors ask for comes before a passing remark', () => {
  assert.deepEqual(ids('governance'), ['2023-07/pa-1', '2023-07/ex-9']);
});

test('the exact form comes before other forms, and these before other names', () => {
  assert.deepEqual(whole('delays').slice(0, 2), ['2024-02/nb-8', '2024-02/nb-9']);
  assert.ok(whole('delays').includes('2024-02/nb-4'));
});

test('filters alone list newest first; nothing asked lists everything', () => {
  assert.deepEqual(ids('', { theme: 'health-waits' }), ['2024-02/nb-3', 'anyshire/plan', '2023-07/nb-1']);
  assert.equal(ids('').length, searchFixture.records.length);
  assert.deepEqual(ids('%'), []);
});

test('a pasted paragraph is answered', () => {
  const paragraph = searchFixture.records
    .map(({ text }) => text)
    .join(' ')
    .repeat(20);
  assert.ok(Array.isArray(ids(paragraph)));
  for (const query of ['', ' ', '-', '"', '""', '“', ':', 'area:', '-area:', '*', '\\', '(((', '"a', '-"', 'the', 'OR', '-()']) ids(query);
});
