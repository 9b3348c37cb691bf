import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { answerView } from '../../src/search/answer/answer-view.ts';
import { emptyState } from '../../src/search/answer/search-state.ts';
import { isEnglish, packedEnglish } from '../../src/search/english/british-words.ts';
import { dictionaryWords } from '../../src/search/english/dictionary-words.ts';
import { packWords, unpackWords } from '../../src/search/english/word-list.ts';
import { makeIndex } from '../../src/search/index/make-index.ts';
import { packIndex } from '../../src/search/index/packed-index.ts';
import { searchIndex } from '../../src/search/index/search-index.ts';
import { searchFixture } from '../search-fixture.ts';

const packed = packIndex(makeIndex(searchFixture));
const index = searchIndex(searchFixture, packed, { isEnglish });
const view = (query: string, of = index) => answerView({ ...emptyState, query }, of);

test('a dictionary gives its words in all their forms', () => {
  const aff = 'PFX U Y 1\nPFX U 0 un .\n\nSFX D Y 2\nSFX D 0 d e\nSFX D 0 ed [^e]\n\nSFX V N 1\nSFX V e ive e\n\nONLYINCOMPOUND c\n';
  const dic = '5\ntie/UD\nact/D\nZoë\n1th/c\ncreate/UV\n';
  const forms = ['act', 'acted', 'create', 'creative', 'tie', 'tied', 'uncreate', 'untie', 'untied', 'zoe'];
  assert.deepEqual([...dictionaryWords({ aff, dic })].sort(), forms);
});

test('packed words come back, whatever they share', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 40 });
  const words = fc.uniqueArray(word, { maxLength: 40 });
  fc.assert(fc.property(words, (all) => assert.deepEqual(unpackWords(packWords(new Set(all))), new Set([...all].sort()))));
  assert.equal(packWords(new Set(['plan', 'plant', 'plans'])), 'AplanEsEt');
});

test('English words are known, spelt the British way, by plurals and with -ize; slips are not', () => {
  const real = 'halting kids leads colour organise organized paediatrician taxis masking headteacher meltdowns untidy'.split(' ');
  for (const word of real) assert.equal(isEnglish(word), true, word);
  for (const slip of 'theropy audiolgy transprot assesment recieve'.split(' ')) assert.equal(isEnglish(slip), false, slip);
  assert.ok(unpackWords(packedEnglish()).size > 80_000);
});

test('no English word is put right or completed: it is said to be in no finding, and the other words are searched for', () => {
  const kinds = (query: string) => view(query).widenings.map(({ kind, typed }) => [kind, typed]);
  for (const [word, slip] of [
    ['governess', 'governnance'],
    ['cheek', 'chexk'],
    ['approve', 'approxch'],
  ] as const) {
    assert.deepEqual([view(`hoist ${word}`).unknown, kinds(`hoist ${word}`)], [[word], []], word);
    assert.equal(view(`hoist ${word}`).others, 2, word);
    assert.deepEqual(kinds(`hoist ${slip}`)[0], ['corrected', slip], slip);
  }
  assert.deepEqual(view('transpo').widenings[0]?.kind, 'beginning');
  assert.deepEqual(view('car').unknown, ['car']);
});

test('while it is not known whether a word is English, it is searched for as typed', () => {
  const asked: string[] = [];
  const waiting = searchIndex(searchFixture, packed, {
    isEnglish: (word) => {
      asked.push(word);
      return undefined;
    },
  });
  assert.deepEqual(view('late theropy', waiting).unknown, ['theropy']);
  assert.deepEqual(view('audiol', waiting).widenings[0]?.kind, 'beginning');
  view('late transport doesn’t an EHCP Leeds', waiting);
  assert.deepEqual([...new Set(asked)], ['theropy', 'audiol']);
});

test('contractions are words that say nothing, not slips', () => {
  for (const query of ['my school doesn’t answer', "they're late", 'can’t', "can't get transport", 'they’re']) {
    const { unknown, widenings } = view(query);
    assert.deepEqual(
      widenings.map(({ kind }) => kind).filter((kind) => kind !== 'names'),
      [],
      query,
    );
    assert.deepEqual(unknown, query.includes('answer') ? ['answer'] : [], query);
  }
});
