import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { contentFiles, projectContent } from '../../src/content-folder.ts';
import { checkShape, readFrontMatter } from '../../src/front-matter.ts';
import { compileVocabulary } from '../../src/ingest/compile-vocabulary.ts';
import { tagThemes } from '../../src/ingest/tag-themes.ts';
import { type Theme, theme } from '../../src/schemas/theme.ts';

const themeOf = (id: string, terms: (string | [string, number])[], more: object = {}): Theme =>
  theme.parse({
    id,
    label: id,
    note: id,
    group: 'Tests',
    terms: terms.map((term) => (typeof term === 'string' ? { match: term } : { match: term[0], weight: term[1] })),
    ...more,
  });

const idsOf = (text: string, ...vocabulary: Theme[]) => tagThemes(text, vocabulary).map((tag) => tag.id);

test('a term matches whole words in any case and keeps the words as they stand', () => {
  const plans = themeOf('plans', ['EHC plan']);
  assert.deepEqual(tagThemes('An EHC Plan was late.', [plans]), [{ id: 'plans', evidence: ['EHC Plan'], at: [3] }]);
  assert.deepEqual(tagThemes('Two EHC plans were late.', [plans]), []);
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
    assert.deepEqual(tagThemes(text, [wellBeing])[0]?.evidence, [text]);
  }
});

test('three dots stand for a few words of the same sentence', () => {
  const needs = themeOf('needs', ['needs ... identif*']);
  assert.deepEqual(tagThemes('Their needs are not always identified.', [needs])[0]?.evidence, ['needs are not always identified']);
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
  assert.deepEqual(tagThemes('The NHS trust has lost the trust of parents.', [trust])[0]?.evidence, ['trust']);
});

test('weights of distinct terms add up to the threshold, and repetition adds little', () => {
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

test('evidence holds each wording once and leaves out what a longer hit contains', () => {
  const waits = themeOf('waits', ['waiting time*', 'waiting', 'delay*']);
  assert.deepEqual(tagThemes('Waiting times grew, with delays upon delays. Waiting times fell.', [waits])[0]?.evidence, [
    'Waiting times',
    'delays',
  ]);
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
});

const own = contentFiles(projectContent, 'themes').map(({ id, path }) => {
  const data = checkShape(theme, readFrontMatter(readFileSync(path, 'utf8')).data, path);
  assert.equal(data.id, id);
  return data;
});

test('the vocabulary of the project says what a sentence is about and passes over a mention', () => {
  const examples: [string, string[]][] = [
    ['Parents wait more than a year for an autism assessment.', ['health-waits', 'neurodevelopmental']],
    ['New EHC plans are issued within 20 weeks.', ['ehc-assessment-timeliness']],
    ['Annual reviews are late.', ['annual-reviews']],
    ['The parent carer forum wrote the new charter together with officers.', ['co-production']],
    ['Passenger assistants on school transport know the children.', ['travel']],
    ['The sun shone on the day of the visit.', []],
  ];
  for (const [text, expected] of examples) assert.deepEqual(idsOf(text, ...own).sort(), expected.sort(), text);
});

test('no theme of the project lists a term twice', () => {
  for (const { id, terms, exclude } of own) {
    const all = [...terms.map((term) => term.match.toLowerCase()), ...exclude.map((phrase) => phrase.toLowerCase())];
    assert.deepEqual(
      all.filter((term, index) => all.indexOf(term) !== index),
      [],
      id,
    );
  }
});
