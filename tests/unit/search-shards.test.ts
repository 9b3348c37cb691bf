import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { projectContent } from '../../src/content/content-folder.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { readLexicon } from '../../src/content/read-lexicon.ts';
import { readQuestions } from '../../src/content/read-questions.ts';
import { answerView } from '../../src/search/answer/answer-view.ts';
import { emptyState } from '../../src/search/answer/search-state.ts';
import { shardProgram } from '../../src/search/browser/shard-program.ts';
import { isEnglish } from '../../src/search/english/british-words.ts';
import { makeIndex } from '../../src/search/index/make-index.ts';
import { packIndex } from '../../src/search/index/packed-index.ts';
import { searchData } from '../../src/search/index/search-data.ts';
import { searchIndex } from '../../src/search/index/search-index.ts';
import { makeQuestions } from '../../src/search/meaning/make-questions.ts';
import { meaningData } from '../../src/search/meaning/meaning-data.ts';
import { openMeaning } from '../../src/search/meaning/open-meaning.ts';
import { makeShards } from '../../src/search/shards/make-shards.ts';
import { packLabels, unpackLabels } from '../../src/search/shards/packed-labels.ts';
import { packNumbers, unpackNumbers } from '../../src/search/shards/packed-numbers.ts';
import { packTable, unpackTable } from '../../src/search/shards/packed-table.ts';
import { packLengths, unpackLengths } from '../../src/search/shards/shard-lengths.ts';
import { readTagger } from '../../src/tagging/read-tagger.ts';
import { checkShards, openInShards, smallSizes } from '../search/check-shards.ts';
import { searchStates } from '../search/search-states.ts';
import { searchFixture } from '../search-fixture.ts';

const data = searchData(indexContent(readContentFolder(projectContent).content));
const packed = packIndex(makeIndex(data));
const shards = makeShards(data, packed, smallSizes);
const meaning = openMeaning(meaningData(readLexicon(), makeQuestions(readQuestions(), readTagger(projectContent), data.records)));

const manyLimits = { lookedAt: 10, phrasesIn: 20, byPlace: true };

test('a search in shards answers as one that is here whole does', async () => {
  await checkShards(searchStates(), data, packed, { isEnglish, meaning: () => meaning });
});

test('as on a large site, of which less is looked at', async () => {
  await checkShards(searchStates(), data, packed, { isEnglish, meaning: () => meaning, limits: manyLimits });
});

test('ids that are retired, and documents, are read where they are asked for', async () => {
  const retired = { ...searchFixture, retired: { 'anyshire-2023-07/nb-7': ['anyshire-2023-07/nb-1'] } };
  await checkShards(
    [
      { ...emptyState, query: 'anyshire-2023-07/nb-7' },
      { ...emptyState, query: 'waits' },
    ],
    retired,
    packIndex(makeIndex(retired)),
  );
});

test('a query fetches its own terms, and the texts that it shows', async () => {
  const { index, asked, when } = openInShards(shards, data);
  await when(() => answerView({ ...emptyState, query: 'hydrotherapy' }, index));
  const all = (kind: string) => [...shards.files.keys()].filter((name) => name.startsWith(kind)).length;
  const fetched = (kind: string) => asked.filter((name) => name.startsWith(kind)).length;
  assert.equal(new Set(asked).size, asked.length);
  assert.ok(fetched('terms/') <= 4 && all('terms/') > 50, `${fetched('terms/')} of ${all('terms/')}`);
  assert.ok(fetched('texts/') * 4 < all('texts/'), `${fetched('texts/')} of ${all('texts/')}`);
});

test('the first answer does without the facts of all records, and the next is whole', async () => {
  const { records, manifest, files } = shards;
  let better = () => {};
  const bettered = new Promise<void>((resolve) => {
    better = resolve;
  });
  const asked: string[] = [];
  const fetchFile = async (name: string) => {
    asked.push(name);
    return JSON.parse(files.get(name) ?? assert.fail(name));
  };
  const aids = { isEnglish: () => false, meaning: () => undefined, limits: manyLimits };
  const program = shardProgram({ records, index: manifest, names: data.names }, aids, fetchFile, better);
  const state = { ...emptyState, query: 'waiting for speech therapy' };
  const { early, choices, ...first } = await program.answer(state);
  assert.equal(early, true);
  await bettered;
  const whole = answerView(state, searchIndex(data, packed, aids));
  const { choices: counted, ...all } = whole;
  assert.deepEqual(await program.answer(state), whole);
  assert.deepEqual(first, all);
  assert.ok(Object.values(choices).every((list) => list.length === 0) && counted.area.length > 0);
  assert.equal(new Set(asked).size, asked.length);
});

test('a phrase is found in the records whose texts hold it, and their texts are hardly read', async () => {
  const sentences = [
    "Leaders' plans aren't shared. Families don't know who's who, and the up-to-date plans of the council’s own team are late.",
    'Plans are shared! Families know the team’s plans; the plans of the team, and the plans of the families.',
    'Who knows the plans. Of the families, some don’t. Arent plans shared with the families of the area?',
  ];
  const [pattern = assert.fail()] = data.records;
  const record = fc.array(fc.constantFrom(...sentences.flatMap((text) => text.split(/(?<=[.!;?]) /))), { minLength: 1, maxLength: 4 });
  const made = fc.array(record, { minLength: 1, maxLength: 6 });
  const phrase = fc.constantFrom(...sentences).chain((text) => {
    const words = text.split(' ');
    return fc.tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 5 })).map(([from, count]) => words.slice(from, from + count));
  });
  const typed = fc.tuple(phrase, fc.constantFrom(' ', '  ', '-', ', ', '. ')).map(([words, joint]) => words.join(joint));
  await fc.assert(
    fc.asyncProperty(made, fc.array(typed, { minLength: 1, maxLength: 5 }), async (texts, phrases) => {
      const own = { ...data, records: texts.map((lines) => ({ ...pattern, text: lines.join(' ') })) };
      const index = packIndex(makeIndex(own));
      const whole = searchIndex(own, index);
      const cut = openInShards(makeShards(own, index, smallSizes), own);
      for (const one of phrases) assert.deepEqual(await cut.when(() => cut.index.phrase(one)), [...whole.phrase(one)], one);
    }),
    { numRuns: 60 },
  );
});

test('a phrase of a common and a rare pair is looked up by the rare one', async () => {
  const { index, asked, when } = openInShards(shards, data);
  const whole = searchIndex(data, packed);
  assert.deepEqual(await when(() => index.phrase('in the right place')), [...whole.phrase('in the right place')]);
  assert.ok(asked.filter((name) => name.startsWith('texts/')).length < 10, asked.join());
});

test('labels, numbers, lengths and tables are given back as they were', () => {
  const label = fc.oneof(fc.string(), fc.constantFrom('pa-1', 'pa-2', 'pa-02', 'pa-10', 'pa-9', 'pa', '9', '10', ''));
  fc.assert(fc.property(fc.array(label), (labels) => assert.deepEqual(unpackLabels(packLabels(labels)), labels)));
  const number = fc
    .oneof(fc.integer({ min: -200_000_000, max: 200_000_000 }), fc.integer({ min: -60, max: 60 }))
    .filter((one) => one !== 0);
  fc.assert(fc.property(fc.array(number), (all) => assert.deepEqual(unpackNumbers(JSON.parse(JSON.stringify(packNumbers(all)))), all)));
  const lengths = fc.array(fc.tuple(fc.nat(300), fc.nat(300), fc.nat(40)), { minLength: 1 });
  fc.assert(
    fc.property(lengths, (records) => {
      const byStream = [0, 1, 2].map((stream) => records.map((one) => one[stream] ?? 0));
      assert.deepEqual(
        unpackLengths(JSON.parse(JSON.stringify(packLengths(byStream)))).map((list) => [...list]),
        byStream,
      );
    }),
  );
  const lists = fc.array(fc.array(fc.string()));
  fc.assert(fc.property(lists, (all) => assert.deepEqual(unpackTable(packTable(all)), all)));
});
