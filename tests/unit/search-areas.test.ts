import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { indexContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { answerInWords } from '../../src/search/answer/answer-in-words.ts';
import { type AnswerView, answerView } from '../../src/search/answer/answer-view.ts';
import { search } from '../../src/search/answer/search.ts';
import { emptyState } from '../../src/search/answer/search-state.ts';
import { takeAreas } from '../../src/search/answer/take-areas.ts';
import { areaNames } from '../../src/search/index/area-names.ts';
import type { KnownArea } from '../../src/search/index/known-area.ts';
import { makeIndex } from '../../src/search/index/make-index.ts';
import { packIndex } from '../../src/search/index/packed-index.ts';
import { searchData } from '../../src/search/index/search-data.ts';
import { type SearchIndex, searchIndex } from '../../src/search/index/search-index.ts';
import type { SearchData } from '../../src/search/index/search-record.ts';
import { runIngest } from '../run-ingest.ts';
import { searchFixture } from '../search-fixture.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const opened = (data: SearchData): SearchIndex => searchIndex(data, packIndex(makeIndex(data)));
const fixture = opened(searchFixture);
const viewIn = (index: SearchIndex, query: string): AnswerView => answerView({ ...emptyState, query }, index);
const view = (query: string): AnswerView => viewIn(fixture, query);
const titles = ({ cards }: AnswerView, kind: string) => cards.filter((card) => card.kind === kind).map(({ title }) => title);

const known: KnownArea[] = [
  { id: 'bury', name: 'Bury' },
  { id: 'reading', name: 'Reading' },
  { id: 'st-helens', name: 'St Helens', alsoCalled: ["St Helen's", 'Saint Helens'] },
  { id: 'stoke-on-trent', name: 'Stoke-on-Trent', alsoCalled: ['Stoke'] },
  { id: 'lincolnshire', name: 'Lincolnshire', alsoCalled: ['Lincs'] },
  { id: 'cheshire-west', name: 'Cheshire West and Chester', alsoCalled: ['Cheshire'] },
  { id: 'west-sussex', name: 'West Sussex' },
  { id: 'kent', name: 'Kent' },
  { id: 'upper', name: 'Upper Vale', alsoCalled: ['Vale'] },
  { id: 'lower', name: 'Lower Vale', alsoCalled: ['Vale', 'kent'] },
  { id: 'city-of-london', name: 'City of London' },
  { id: 'durham', name: 'Durham', alsoCalled: ['County Durham'] },
];

test('areas are known by any of their names, in any case, with what stands before and after a name', () => {
  const names = areaNames(known);
  const taken: [typed: string, ids: string, rest: string][] = [
    ['KENT waits', 'kent', 'waits'],
    ['waits in st. helens', 'st-helens', 'waits in'],
    ['St Helen’s part-time timetables', 'st-helens', 'part-time timetables'],
    ['Lincs', 'lincolnshire', ''],
    ['stoke-on-trent ehcp', 'stoke-on-trent', 'ehcp'],
    ['Kent County Council delays', 'kent', 'delays'],
    ['London Borough of Kent', 'kent', ''],
    ['the City of London', 'city-of-london', 'the'],
    ['cheshire west & chester waits', 'cheshire-west', 'waits'],
    ['county durham', 'durham', ''],
    ['durham', 'durham', ''],
    ['Kent’s plans', 'kent', 'plans'],
    // a former name of two
    ['Vale waits', 'upper lower', 'waits'],
    // several
    ['Kent vs Durham', 'kent durham', ''],
    ['kent or durham transport', 'kent durham', 'or transport'],
    ['compare Kent and Durham', 'kent durham', 'and'],
    ['difference between kent and durham', 'kent durham', 'and'],
    ['Bury EHCP autism vs Durham autism', 'bury durham', 'EHCP autism autism'],
    ['compare progress in Kent', 'kent', 'compare progress in'],
    // plain words
    ['waits in bury', 'bury', 'waits in'],
    ['waits Bury', 'bury', 'waits'],
    ['Bury', 'bury', ''],
    ['bury council waits', 'bury', 'waits'],
    ['bury and kent', 'bury kent', 'and'],
    ['kent v bury', 'kent bury', ''],
    ['bury their feelings', '', 'bury their feelings'],
    ['They Bury Their Feelings', '', 'They Bury Their Feelings'],
    ['bury', '', 'bury'],
    ['progress in reading', '', 'progress in reading'],
    ['Reading support', '', 'Reading support'],
    ['support in Reading', 'reading', 'support in'],
    ['reading council', 'reading', ''],
    // neighbours
    ['North Lincolnshire', '', 'North Lincolnshire'],
    ['waits in Staffordshire', '', 'waits in Staffordshire'],
    ['north kent', 'kent', 'north'],
    ['cheshire east', '', 'cheshire east'],
    ['kent west sussex', 'kent west-sussex', ''],
  ];
  for (const [typed, ids, rest] of taken) {
    const { areas, rest: left } = takeAreas(typed, names);
    assert.deepEqual([areas.map(({ id }) => id).join(' '), left], [ids, rest], typed);
  }
});

test('an area without records is not respelt, finds nothing in silence nowhere, and the rest is offered in all areas', () => {
  const { total, reading, unknown, offers, cards } = view('leeds transport');
  assert.deepEqual([total, unknown], [0, []]);
  assert.equal(reading, 'transport; in Leeds');
  assert.deepEqual(
    offers.map(({ label, state: { query } }) => [label, query]),
    [['Search all areas', 'transport']],
  );
  assert.deepEqual(cards, [
    { kind: 'area', title: 'Leeds', path: '/partnerships/leeds/', facts: ['This site has no findings about it yet'], links: [] },
  ]);
  assert.ok(view('Leeds vs Anyshire transport').total > 0);
  assert.deepEqual(titles(view('area:leeds'), 'area'), ['Leeds']);
  assert.deepEqual(view('area:leeds').unknownFilters, []);
  assert.match(
    answerInWords({ ...emptyState, query: 'leeds' }, fixture),
    /^Leeds: This site has no findings about it yet\. \/partnerships\/leeds\//,
  );
});

test('a card says what is known of an area that is named, and how much of it is on the theme asked for', () => {
  const [area, theme] = view('anyshire waiting for health services').cards;
  assert.deepEqual(area, {
    kind: 'area',
    title: 'Anyshire',
    path: '/partnerships/anyshire/',
    facts: ['Inconsistent, inspected July 2023', '5 findings on this site'],
    links: [{ words: '1 finding on Waiting for health services', path: '/partnerships/anyshire/health-waits/' }],
  });
  assert.deepEqual(theme, {
    kind: 'theme',
    title: 'Waiting for health services',
    path: '/themes/health-waits/',
    facts: ['2 findings in 2 areas'],
    links: [],
  });
  assert.deepEqual(titles(view('anyshire'), 'theme'), []);
  assert.deepEqual(titles(view('support -anyshire'), 'area'), []);
});

test('a word that may name an area is offered as that area, in place of the word', () => {
  const only = (query: string) =>
    view(query)
      .offers.filter(({ label }) => label.startsWith('Only'))
      .map(({ label, state }) => [label, state.query, state.filters.area]);
  assert.deepEqual(only('anyshrie transport'), [['Only Anyshire', 'transport', 'anyshire']]);
  assert.deepEqual(only('anyshrie'), [['Only Anyshire', '', 'anyshire']]);
  assert.deepEqual(only('Staffordshire transport'), []);
  assert.deepEqual(view('Staffordshire transport').unknown, ['Staffordshire']);
});

test('two areas can be compared where both have findings', () => {
  const { cards } = view('Nether vs Anyshire');
  assert.deepEqual(
    cards.map(({ title, path }) => [title, path]),
    [
      ['Upper and Nether', '/partnerships/upper-and-nether/'],
      ['Anyshire', '/partnerships/anyshire/'],
      ['Compare Upper and Nether and Anyshire by theme', '/compare/?areas=upper-and-nether,anyshire'],
    ],
  );
  assert.deepEqual(titles(view('Nether OR Anyshire'), 'comparison').length, 1);
  assert.deepEqual(titles(view('late transport, Upper-and-Nether'), 'area'), ['Upper and Nether']);
  assert.deepEqual(titles(view('Leeds vs Anyshire'), 'comparison'), []);
});

test('a theme is named by its label, as a filter or by a term that belongs to it; what is left out names none', () => {
  for (const query of ['EHC plans: quality', 'theme:"EHC plans: quality"', 'ehcp', '(ehcp late)'])
    assert.deepEqual(titles(view(query), 'theme'), ['EHC plans: quality'], query);
  for (const query of ['transport -ehcp', 'support but not ehcp', 'plans']) assert.deepEqual(titles(view(query), 'theme'), [], query);
});

const shared = join(import.meta.dirname, '../../../shared/corpus');
const skip = existsSync(shared) ? false : 'there is no ../shared/corpus beside the project';

test('areas are named over the official reports as people name them', { skip }, (t) => {
  const folder = temporaryFolder(t);
  assert.equal(runIngest('--content', folder, shared).status, 0);
  const index = opened(searchData(indexContent(readContentFolder(folder).content)));
  const named: Record<string, string[]> = {
    Leeds: ['Leeds'],
    'St Helens': ['St Helens'],
    'Slough autism': ['Slough'],
    Sutton: ['Sutton'],
    Herts: ['Hertfordshire'],
    'worcester ehcp': ['Worcestershire'],
    'waits for EHC plans in bury': ['Bury'],
    'Suffolk vs Medway': ['Suffolk', 'Medway'],
    'Stoke-on-Trent part-time timetables': ['Stoke-on-Trent'],
    'hammersmith & fulham': ['Hammersmith and Fulham'],
    Northants: ['North Northamptonshire', 'West Northamptonshire'],
    'Cumbria waits': ['Cumberland', 'Westmorland and Furness'],
    "my school doesn't answer": [],
    'children who bury their worries': [],
  };
  for (const [query, areas] of Object.entries(named)) {
    const answer = viewIn(index, query);
    assert.deepEqual(titles(answer, 'area'), areas, query);
    for (const area of areas) assert.ok(answer.reading.includes(area), query);
    const { plan } = search({ ...emptyState, query }, index);
    assert.deepEqual(
      plan.corrected.filter(({ typed }) => areas.length > 0 || /dorset/i.test(typed)),
      [],
      query,
    );
    assert.ok(
      answer.results.every(({ area }) => areas.length === 0 || areas.includes(area)),
      query,
    );
  }
  const slough = viewIn(index, 'Slough autism');
  assert.deepEqual(titles(slough, 'theme'), ['Autism and ADHD pathways']);
  assert.deepEqual(
    slough.offers.map(({ label, state: { query } }) => [label, query]),
    [['Search all areas', 'autism']],
  );
});
