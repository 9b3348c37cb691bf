import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectContent } from '../../src/content/content-folder.ts';
import { readLexicon } from '../../src/content/read-lexicon.ts';
import { answerView } from '../../src/search/answer/answer-view.ts';
import { emptyState, readSearchState, writeSearchState } from '../../src/search/answer/search-state.ts';
import { makeIndex } from '../../src/search/index/make-index.ts';
import { packIndex } from '../../src/search/index/packed-index.ts';
import { searchIndex } from '../../src/search/index/search-index.ts';
import { makeQuestions } from '../../src/search/meaning/make-questions.ts';
import { meaningData } from '../../src/search/meaning/meaning-data.ts';
import { openMeaning } from '../../src/search/meaning/open-meaning.ts';
import { queryMeaning } from '../../src/search/meaning/query-meaning.ts';
import { toneOf } from '../../src/search/meaning/tone.ts';
import { readTagger } from '../../src/tagging/read-tagger.ts';
import { searchFixture } from '../search-fixture.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const entry = (say: string[], means: string[], weight = 0.8) => ({ say, means, weight, direction: 'to-reports' as const });
const lexicon = [
  entry(['kid', 'youngster'], ['children'], 1),
  entry(['fed up', 'tired of asking'], ['have to chase', 'frustrated']),
  entry(['minicab', 'cab to school'], ['transport']),
  entry(['sent home'], ['suspension', 'part-time timetable']),
];
const questions = makeQuestions([], readTagger(projectContent), searchFixture.records);
const meaning = openMeaning(meaningData(lexicon, questions));
const packed = JSON.parse(JSON.stringify(packIndex(makeIndex(searchFixture))));
const index = searchIndex(searchFixture, packed, { isEnglish: () => true, meaning: () => meaning });
const view = (query: string, change = {}) => answerView({ ...emptyState, query, ...change }, index);

test('what people say is found in any form, with a word between, and irregular verbs', () => {
  const typed = (query: string) => meaning.expansions(query).map((one) => one.typed);
  assert.deepEqual(typed('schools sending kids home'), ['sending kids home', 'kids']);
  assert.deepEqual(typed('he was sent straight home'), ['sent straight home']);
  assert.deepEqual(typed('sent to a special home'), []);
});

test('a word that no report uses is looked for as reports say it, and the page says so', () => {
  const { results, otherResults, widenings, unknown } = view('minicab');
  const [first] = [...results, ...otherResults];
  assert.ok(
    first?.snippet.some(({ text, marked }) => marked && /transport/i.test(text)),
    JSON.stringify(first),
  );
  assert.deepEqual(first?.near, ['transport']);
  assert.deepEqual(unknown, []);
  const [widening] = widenings;
  assert.deepEqual([widening?.kind, widening?.typed, widening?.words], ['meaning', 'minicab', ['transport (minicab)']]);
});

test('one link takes what was meant back, and the address says so', () => {
  const exactly = view('minicab').widenings[0]?.exactly ?? emptyState;
  assert.equal(writeSearchState(exactly), '?q=minicab&meaning=no');
  assert.equal(readSearchState(new URLSearchParams('?q=minicab&meaning=no')).asTyped, true);
  const { total, others, unknown } = answerView(exactly, index);
  assert.deepEqual([total, others, unknown], [0, 0, ['minicab']]);
});

test('a word in quotation marks means itself alone', () => {
  const { total, others } = view('"minicab"');
  assert.deepEqual([total, others], [0, 0]);
});

test('ideas of a query: the longest saying with what is within it, every other word by itself, and what is common in speech tells little', () => {
  const unit = (label: string) => ({
    kind: 'words' as const,
    label,
    exact: [label],
    stems: [label],
    concepts: [],
    related: [],
    weight: 3,
  });
  const { aspects } = queryMeaning('anybody sent home from autism', ['anybody', 'home', 'autism'].map(unit), meaning);
  assert.deepEqual(
    aspects.map(({ units, expansions, telling }) => [
      units.map(({ label }) => label).join(),
      expansions.map(({ typed }) => typed).join(),
      telling,
    ]),
    [
      ['home', 'sent home', 1],
      ['anybody', '', 0.5],
      ['autism', '', 1],
    ],
  );
});

test('a query asks for praise, for criticism or for neither', () => {
  assert.equal(toneOf('which areas are good at this'), 'praise');
  assert.equal(toneOf('nobody listens'), 'criticism');
  assert.equal(toneOf('they don’t listen'), 'criticism');
  assert.equal(toneOf('good plans but too late'), undefined);
  assert.equal(toneOf('speech therapy'), undefined);
});

test('the project’s lexicon is read, and a file that does not fit is named with its line', (t) => {
  assert.ok(readLexicon().length > 500);
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'lexicon'));
  writeFileSync(join(folder, 'lexicon/own.yml'), '- say: [bus]\n  means: [transport]\n  direction: to-reports\n  weight: 2\n');
  assert.throws(() => readLexicon(join(folder, 'lexicon')), /own\.yml:4: 0\.weight/);
});

test('every saying and phrase of the lexicon has a word, and no saying is given twice in one entry', () => {
  for (const { say, means } of readLexicon()) {
    for (const phrase of [...say, ...means]) assert.match(phrase, /[\p{L}\p{N}]/u);
    assert.equal(new Set(say).size, say.length, say.join());
  }
});
