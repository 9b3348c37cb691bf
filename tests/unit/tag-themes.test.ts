import assert from 'node:assert/strict';
import test from 'node:test';
import { projectContent } from '../../src/content/content-folder.ts';
import type { TaggerWeights } from '../../src/domain/schemas/tagger.ts';
import { type Theme, theme } from '../../src/domain/schemas/theme.ts';
import { compileVocabulary } from '../../src/tagging/compile-vocabulary.ts';
import type { Tagger } from '../../src/tagging/likelihoods-of.ts';
import { pickThemes } from '../../src/tagging/pick-themes.ts';
import { readTagger } from '../../src/tagging/read-tagger.ts';
import { tagThemes } from '../../src/tagging/tag-themes.ts';
import { taggerVersion } from '../../src/tagging/tagger-version.ts';

const themeOf = (id: string, terms: (string | [string, number])[], more: object = {}): Theme =>
  theme.parse({
    id,
    label: id,
    note: id,
    group: 'Tests',
    terms: terms.map((term) => (typeof term === 'string' ? { match: term } : { match: term[0], weight: term[1] })),
    ...more,
  });

/** Tags one proven term, or one that is likely and stands in the first sentence. */
const weights: TaggerWeights = {
  threshold: 0.5,
  least: 1,
  always: -2.1,
  signals: { proof: 2, proofInFirst: 0.6, weight: 0.5, early: 0.2 },
  themes: {},
};
const tagsOf = (text: string, ...vocabulary: Theme[]) => tagThemes(text, { vocabulary, weights });
const idsOf = (text: string, ...vocabulary: Theme[]) => tagsOf(text, ...vocabulary).map((tag) => tag.id);

test('a term matches whole words in any case and keeps the words as they stand', () => {
  const plans = themeOf('plans', ['EHC plan']);
  assert.deepEqual(tagsOf('An EHC Plan was late.', plans), [{ id: 'plans', evidence: ['EHC Plan'], at: [3] }]);
  assert.deepEqual(tagsOf('Two EHC plans were late.', plans), []);
});

test('a short form is never found inside another word', () => {
  const pap = themeOf('pap', ['PAP', 'AP']);
  assert.deepEqual(idsOf('The paper shows a gap and a map.', pap), []);
  assert.deepEqual(idsOf('The PAP is due.', pap), ['pap']);
});

test('an asterisk matches any ending', () => {
  const waits = themeOf('waits', ['wait*']);
  for (const text of ['They wait.', 'Waiting is hard.', 'The waits are long.']) assert.deepEqual(idsOf(text, waits), ['waits'], text);
  assert.deepEqual(idsOf('They await it.', waits), []);
});

test('white space, hyphens and quotes of any kind are alike', () => {
  const wellBeing = themeOf('well-being', ["children's well-being"]);
  for (const text of ["children's well-being", 'children’s\nwell being', 'Children’s  well‑being', 'children’s well–being']) {
    assert.deepEqual(tagsOf(text, wellBeing)[0]?.evidence, [text.replace(/\s+/g, ' ')]);
  }
});

test('three dots stand for a few words of the same sentence', () => {
  const needs = themeOf('needs', ['needs ... identif*']);
  assert.deepEqual(tagsOf('Their needs are not always identified.', needs)[0]?.evidence, ['needs are not always identified']);
  assert.deepEqual(idsOf('They have needs. Nobody identified them.', needs), []);
  assert.deepEqual(idsOf('Their needs one two three four five six seven identified.', needs), []);
});

test('a phrase does not run over the end of a sentence or into the next list item', () => {
  const joint = themeOf('joint', ['services share']);
  assert.deepEqual(idsOf('These are services. Share them.', joint), []);
  assert.deepEqual(idsOf('- health services\n- share it', joint), []);
});

test('a term inside an excluded phrase does not count, outside it does', () => {
  const trust = themeOf('trust', ['trust'], { exclude: ['NHS trust'] });
  assert.deepEqual(idsOf('The NHS Trust runs it.', trust), []);
  assert.deepEqual(tagsOf('The NHS trust has lost the trust of parents.', trust)[0]?.evidence, ['trust']);
});

test('weights of distinct terms add up, and repetition adds nothing', () => {
  const plans = themeOf('plans', [
    ['plan', 0.5],
    ['late', 0.5],
  ]);
  const opening = 'Families spoke to us. ';
  assert.deepEqual(idsOf(`${opening}The plan was late.`, plans), ['plans']);
  assert.deepEqual(idsOf(`${opening}The plan and the other plan were good.`, plans), []);
});

test('a term counts for more in the first sentence than in passing', () => {
  const schools = themeOf('schools', [['special school', 0.8]]);
  assert.deepEqual(idsOf('The special school is full. It will grow.', schools), ['schools']);
  assert.deepEqual(idsOf('The bus is late. It stops at a special school.', schools), []);
});

test('the most central theme comes first, and ties are settled by what comes first in the text', () => {
  const health = themeOf('health', ['nurse', 'therapist']);
  const schools = themeOf('schools', ['teacher']);
  assert.deepEqual(idsOf('A teacher met a nurse and a therapist.', schools, health), ['health', 'schools']);
  assert.deepEqual(idsOf('A teacher met a nurse.', health, schools), ['schools', 'health']);
});

test('evidence is every place found, by where it begins once white space is run together, without what a longer hit contains', () => {
  const waits = themeOf('waits', ['waiting time*', 'waiting', 'delay*']);
  const [tag] = tagsOf('Waiting  times grew,\n\nwith delays.  Waiting\ntimes fell.', waits);
  assert.deepEqual(tag, { id: 'waits', evidence: ['Waiting times', 'delays', 'Waiting times'], at: [0, 25, 33] });
});

test('one of several words may stand in a place of a term', () => {
  const early = themeOf('early', ['needs ... spotted|recogni*']);
  assert.deepEqual(tagsOf('Needs are soon recognised.', early)[0]?.evidence, ['Needs are soon recognised']);
  assert.deepEqual(tagsOf('Needs are spotted.', early)[0]?.evidence, ['Needs are spotted']);
  assert.deepEqual(idsOf('Needs are met.', early), []);
});

test('the same text and vocabulary give the same tags, in whatever order the vocabulary is', () => {
  const themes = [themeOf('b', ['delay']), themeOf('a', ['delay']), themeOf('c', ['delay'])];
  assert.deepEqual(idsOf('A delay.', ...themes), ['a', 'b', 'c']);
  assert.deepEqual(idsOf('A delay.', ...themes.toReversed()), ['a', 'b', 'c']);
});

test('an empty text has no themes', () => {
  assert.deepEqual(idsOf('', themeOf('a', ['delay'])), []);
});

test('a term that could not match sensibly is refused by name', () => {
  assert.throws(() => compileVocabulary([themeOf('odd', ['*'])]), /theme odd: the term "\*" holds no word/);
  assert.throws(() => compileVocabulary([themeOf('odd', ['a*'])]), /theme odd: the term "a\*"/);
  assert.throws(() => compileVocabulary([themeOf('odd', ['late|well-being'])]), /one word on each side of a \|/);
});

test('what was learned of a term, and of what else is spoken of, decides', () => {
  const vocabulary = [themeOf('schools', [['school', 0.8]]), themeOf('travel', ['bus'])];
  const learned = (schools: TaggerWeights['themes'][string]) => ({
    vocabulary,
    weights: { ...weights, themes: { schools, travel: { always: 0, terms: {}, beside: {} } } },
  });
  const text = 'They wait. The bus goes to school.';
  const ids = (tagger: Tagger) => tagThemes(text, tagger).map(({ id }) => id);
  assert.deepEqual(ids({ vocabulary, weights }), ['travel']);
  assert.deepEqual(ids(learned({ always: 0, terms: { school: 2 }, beside: {} })), ['schools', 'travel']);
  assert.deepEqual(ids(learned({ always: 0, terms: { school: 2 }, beside: { travel: -3 } })), ['travel']);
});

test('a theme of which nothing was learned takes no tag from the others, and is tagged by the weights of its own terms', () => {
  const measured = [themeOf('schools', [['school', 0.8]]), themeOf('travel', ['bus'])];
  const themes = { schools: { always: 1, terms: {}, beside: { travel: -1 } }, travel: { always: 0, terms: {}, beside: {} } };
  const learned = { ...weights, least: 0.2, themes };
  const added = [...measured, themeOf('toilets', [['toilet*', 3], 'school toilet*']), themeOf('waits', [['wait*', 0.1]])];
  const ids = (text: string, vocabulary: Theme[]) => tagThemes(text, { vocabulary, weights: learned }).map(({ id }) => id);
  for (const text of [
    'The bus goes to a school with toilets.',
    'School toilets are closed. They wait for the bus.',
    'School.',
    'They wait.',
  ]) {
    const before = ids(text, measured);
    assert.deepEqual(
      ids(text, added).filter((id) => before.includes(id)),
      before,
      text,
    );
  }
  assert.ok(ids('School toilets are closed.', added).includes('toilets'));
  assert.deepEqual(ids('They wait.', added), []);
});

test('where no theme reaches the threshold the likeliest is tagged, unless it is unlikely', () => {
  const themes = [
    { theme: 'b', chance: 0.3 },
    { theme: 'a', chance: 0.2 },
  ];
  const ids = (threshold: number, least: number) => pickThemes(themes, { threshold, least }).map(({ theme }) => theme);
  assert.deepEqual(ids(0.2, 0.1), ['b', 'a']);
  assert.deepEqual(ids(0.5, 0.25), ['b']);
  assert.deepEqual(ids(0.5, 0.4), []);
});

test('a version names one vocabulary with one set of weights', () => {
  const vocabulary = [themeOf('a', ['delay'])];
  const version = taggerVersion({ vocabulary, weights });
  assert.equal(taggerVersion({ vocabulary: [{ ...themeOf('a', ['delay']), note: 'told otherwise' }], weights }), version);
  assert.notEqual(taggerVersion({ vocabulary: [themeOf('a', ['wait'])], weights }), version);
  assert.notEqual(taggerVersion({ vocabulary, weights: { ...weights, always: -2 } }), version);
});

const own = readTagger(projectContent);

test('the tagger of the project says what a finding is mainly about', () => {
  const examples: [string, string | undefined][] = [
    ['Children wait more than a year for a first appointment with a therapist.', 'health-waits'],
    ['The council misses the 20-week deadline for issuing new EHC plans.', 'ehc-assessment-timeliness'],
    ['Annual reviews are late.', 'annual-reviews'],
    ['The parent carer forum wrote the new charter together with officers.', 'co-production'],
    ['Passenger assistants on school transport know the children.', 'travel'],
    ['The sun shone on the day of the visit.', undefined],
  ];
  for (const [text, expected] of examples) assert.equal(tagThemes(text, own)[0]?.id, expected, text);
});

test('no theme of the project lists a term twice', () => {
  for (const { id, terms, exclude } of own.vocabulary) {
    const all = [...terms.map((term) => term.match.toLowerCase()), ...exclude.map((phrase) => phrase.toLowerCase())];
    assert.deepEqual(
      all.filter((term, index) => all.indexOf(term) !== index),
      [],
      id,
    );
  }
});
