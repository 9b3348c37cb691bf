import assert from 'node:assert/strict';
import test from 'node:test';
import { checkShape } from '../../src/content/check-shape.ts';
import { UnusableFile } from '../../src/content/unusable-file.ts';
import { inGlossaryOrder } from '../../src/content/values-in-order.ts';
import { term } from '../../src/domain/schemas/term.ts';
import { foldText } from '../../src/domain/text/fold-text.ts';
import { stem } from '../../src/domain/text/stem.ts';
import { wordsOf } from '../../src/domain/text/words-of.ts';
import { conceptsAsked } from '../../src/search/glossary/concepts.ts';
import { namedEntry } from '../../src/search/glossary/named-entry.ts';
import { openNames } from '../../src/search/glossary/open-names.ts';
import { allNames } from '../../src/search/glossary/term-names.ts';
import { sharedNames } from '../../src/site/checks/shared-names.ts';
import { projectTerms } from '../terms.ts';

/** A name as it is compared: folded, hyphens and other signs as spaces, no possessive and no plural s. */
function formOf(name: string): string {
  const words =
    foldText(name)
      .replaceAll("'", '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(/(?<=[^s])s$/, '')).join(' ');
}

test('no name of the project’s terms stands in two of them', () => {
  const owners = new Map<string, string>();
  for (const one of projectTerms) {
    for (const form of new Set(allNames(one).map(formOf))) {
      assert.equal(owners.get(form), undefined, `"${form}" stands in ${owners.get(form)} and ${one.id}`);
      owners.set(form, one.id);
    }
  }
  assert.deepEqual(sharedNames(projectTerms), []);
});

const base = { id: 'rota', label: 'rota', alsoCalled: ['roster'], meaning: 'A list that says who works on which day.' };
const [rota] = [term.parse(base)];

test('a name that only endings, capitals or hyphens part from another term’s is found, with its place', () => {
  const other = term.parse({ ...base, id: 'list-of-duties', label: 'list of duties', alsoCalled: ['duty list', 'Rosters'] });
  assert.deepEqual(
    sharedNames([rota, other]).map(({ file, field }) => [file, field]),
    [['terms/list-of-duties.yml', 'alsoCalled.1']],
  );
  assert.match(sharedNames([rota, other])[0]?.reason ?? '', /"Rosters" is already a name of the term rota/);
  assert.match(sharedNames([rota, { ...rota, id: 'rotas' }])[0]?.reason ?? '', /^label: "rota"/);
});

const broken: [what: string, fields: object, says: RegExp][] = [
  ['an article', { label: 'the rota' }, /label: expected a name .* not with an article, found "the rota"/],
  ['a digit first', { label: '12-week rota' }, /label: expected a name/],
  ['no letter', { alsoCalled: ['–'] }, /alsoCalled\.0: expected a name, with a letter or digit/],
  ['a name twice', { alsoCalled: ['roster', 'roster'] }, /alsoCalled\.1: "roster" stands here twice/],
  ['its label again', { alsoCalled: ['rota'] }, /alsoCalled\.0: "rota" stands here twice/],
  ['another meaning of another name', { otherwise: { plan: 'a drawing' } }, /otherwise\.plan: this is none of its names/],
  ['another meaning as a sentence', { otherwise: { rota: 'A word.' } }, /otherwise\.rota: expected a few words/],
  ['an asked name that it lacks', { askedOnly: ['plan'] }, /askedOnly\.0: "plan" is none of its names/],
  ['two sentences', { meaning: 'A list of names. It says who works.' }, /meaning: expected a plain sentence/],
  ['a line break', { meaning: 'A list that says\nwho works on which day.' }, /meaning: expected a plain sentence/],
  ['four words', { meaning: 'A list of names.' }, /meaning: expected a sentence of 5 to 30 words/],
  ['itself as related', { related: ['rota'] }, /related\.0: no term is related to itself/],
  ['a related term twice', { related: ['plan', 'plan'] }, /related\.1: "plan" stands here twice/],
  ['an unknown field', { terms: ['roster'] }, /"?terms"?/],
];

for (const [what, fields, says] of broken)
  test(`a term with ${what} is refused by a sentence`, () => {
    assert.throws(
      () => checkShape(term, { ...base, ...fields }, 'terms/rota.yml'),
      (error) => error instanceof UnusableFile && says.test(error.message),
    );
  });

test('a meaning may hold a number with a point', () => {
  assert.equal(term.safeParse({ ...base, meaning: 'A list that was 1.5 metres long in 2023.' }).success, true);
});

test('terms stand in the order that they state, those without one last, by id', () => {
  const [a, b, c, d] = [
    { ...rota, id: 'a' },
    { ...rota, id: 'b', order: 20 },
    { ...rota, id: 'c', order: 10 },
    { ...rota, id: 'd' },
  ];
  assert.deepEqual(
    [d, a, b, c].sort(inGlossaryOrder).map(({ id }) => id),
    ['c', 'b', 'a', 'd'],
  );
});

test('a short name in small letters that is a verb too is the verb before a person or an article', () => {
  const names = openNames([
    namedEntry({ ...base, id: 'send', label: 'special needs', alsoCalled: ['SEND'], otherwise: { SEND: 'the verb to send' } }),
  ]);
  const asked = (typed: string) => {
    const words = wordsOf(typed);
    return conceptsAsked(
      names,
      words.map(({ word }) => stem(word)),
      words,
    ).length;
  };
  assert.deepEqual(['send him home', 'send the plan', 'send team', 'SEND the team', 'help with send'].map(asked), [0, 0, 1, 1, 1]);
});
