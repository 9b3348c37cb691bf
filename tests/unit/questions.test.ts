import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectContent } from '../../src/content/content-folder.ts';
import { readQuestions } from '../../src/content/read-questions.ts';
import { question } from '../../src/domain/schemas/question.ts';
import { answerView } from '../../src/search/answer/answer-view.ts';
import { emptyState } from '../../src/search/answer/search-state.ts';
import { openNames } from '../../src/search/glossary/open-names.ts';
import { makeIndex } from '../../src/search/index/make-index.ts';
import { packIndex } from '../../src/search/index/packed-index.ts';
import { readText } from '../../src/search/index/read-text.ts';
import { searchIndex } from '../../src/search/index/search-index.ts';
import { answerPatterns } from '../../src/search/meaning/answer-patterns.ts';
import { makeQuestions } from '../../src/search/meaning/make-questions.ts';
import { meaningData } from '../../src/search/meaning/meaning-data.ts';
import { openMeaning } from '../../src/search/meaning/open-meaning.ts';
import { questionAnswers } from '../../src/search/meaning/question-answers.ts';
import { readTagger } from '../../src/tagging/read-tagger.ts';
import { searchFixture } from '../search-fixture.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const read = (text: string) => readText(text, openNames([]));

test('a pattern is words side by side in any form, either of several, or all in one sentence', () => {
  const found = (pattern: string, text: string) => answerPatterns([pattern])(read(text)).map(({ sentence }) => sentence);
  assert.deepEqual(found('waiting list', 'Few wait. Waiting lists are long.'), [1]);
  assert.deepEqual(found('waiting list', 'The list of those waiting is long.'), []);
  assert.deepEqual(found('taxi|school van', 'A taxi came. Two school vans left. The van is late.'), [0, 1]);
  assert.deepEqual(found('wait|delay + therapy', 'Therapy comes with delays. They wait. Therapy is good.'), [0]);
  assert.deepEqual(answerPatterns(['bus', 'late', 'bus + late'])(read('The bus is late.')).length, 3);
});

test('what answers a question comes by its patterns, its tone and its length, with the sentence that answers', () => {
  const asked = question.parse({ id: 'a', label: 'Late buses', asks: ['bus late'], strong: ['bus'], weak: ['travel'], tone: 'criticism' });
  const [base] = searchFixture.records;
  assert.ok(base);
  const texts = [
    ['Children travel to school.', 'weakness'],
    ['All is well. The bus is on time.', 'strength'],
    ['Many schools are near. The bus is late.', 'weakness'],
    ['The school is near.', 'weakness'],
  ] as const;
  const records = texts.map(([text, polarity]) => ({ record: { ...base, text, polarity }, text: read(text) }));
  const answers = questionAnswers([asked], records)[0] ?? [];
  assert.deepEqual(
    answers.map(({ record, sentence }) => [record, sentence]),
    [
      [2, 1],
      [1, 1],
      [0, 0],
    ],
  );
});

const ownQuestions = [
  question.parse({
    id: 'own',
    label: 'Minicabs to school',
    asks: ['where is that minicab again', 'minicab driver never shows up', 'no minicab today'],
    strong: ['transport'],
  }),
  question.parse({ id: 'other', label: 'Nothing', asks: ['something else entirely', 'something again'], strong: ['no such thing at all'] }),
];
const meaning = openMeaning(meaningData([], makeQuestions(ownQuestions, readTagger(projectContent), searchFixture.records)));
const packed = JSON.parse(JSON.stringify(packIndex(makeIndex(searchFixture))));
const index = searchIndex(searchFixture, packed, { isEnglish: () => true, meaning: () => meaning });

test('a query is read as the question whose ways of asking have its words', () => {
  const [first, second] = meaning.asked('the minicab driver is late');
  assert.equal(first?.label, 'Minicabs to school');
  assert.ok((first?.chance ?? 0) > 5 * (second?.chance ?? 0));
  assert.deepEqual(meaning.asked('xylophone lessons'), []);
});

test('what answers a question is found though it has none of the words, shows the sentence, and one link takes it back', () => {
  const asked = { ...emptyState, query: 'minicab driver never shows up' };
  const { others, otherResults, widenings } = answerView(asked, index);
  assert.ok(others > 0);
  assert.match(otherResults[0]?.snippet.map(({ text }) => text).join('') ?? '', /transport/i);
  const told = widenings.find(({ kind }) => kind === 'questions');
  assert.deepEqual(told?.words, ['Minicabs to school']);
  const exactly = answerView(told?.exactly ?? asked, index);
  assert.deepEqual([exactly.others, exactly.widenings], [0, []]);
});

test('the project’s questions are read; what does not fit, and an id given twice, is named with its line', (t) => {
  const all = readQuestions();
  assert.ok(all.length > 200);
  assert.equal(new Set(all.map(({ label }) => label)).size, all.length);
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'questions'));
  const one = (strong: string) => `- id: buses\n  label: Buses\n  asks: [bus late]\n  strong: ["${strong}"]\n`;
  const write = (text: string) => writeFileSync(join(folder, 'questions/own.yml'), text);
  write(one('bus + '));
  assert.throws(() => readQuestions(join(folder, 'questions')), /own\.yml:4: 0\.strong\.0: expected a pattern with a word on each side/);
  write(one('bus') + one('bus'));
  assert.throws(() => readQuestions(join(folder, 'questions')), /own\.yml:5: the question "buses" is there already/);
});
