import assert from 'node:assert/strict';
import test from 'node:test';
import { bodyName, bodyNames } from '../../src/domain/words/body-name.ts';
import { readSearchState } from '../../src/search/answer/search-state.ts';

test('an integrated care board has one name, however a report writes it', () => {
  for (const [printed, name] of [
    ['NHS Greater Manchester ICB', 'NHS Greater Manchester Integrated Care Board'],
    ['North East London Integrated Care Board', 'NHS North East London Integrated Care Board'],
    ['NHS Norfolk and Waveney area ICB', 'NHS Norfolk and Waveney Integrated Care Board'],
    [
      'NHS Buckinghamshire, Oxfordshire, and Berkshire West ICB',
      'NHS Buckinghamshire, Oxfordshire and Berkshire West Integrated Care Board',
    ],
    ['the Kent & Medway  Integrated Care Board', 'NHS Kent and Medway Integrated Care Board'],
  ] as const) {
    assert.equal(bodyName(printed), name);
    assert.equal(bodyName(name), name);
  }
});

test('any other body keeps its name, and so does a kind of body', () => {
  for (const name of [
    'Trafford Council',
    'London Borough of Bexley',
    'Northamptonshire Children’s Trust',
    'Integrated Care Board',
    'NHS ICB',
    '',
  ])
    assert.equal(bodyName(name), name);
  assert.equal(bodyName('ICB'), 'Integrated Care Board');
  assert.deepEqual(bodyNames(['NHS Devon ICB', 'Plymouth City Council', 'Devon Integrated Care Board']), [
    'NHS Devon Integrated Care Board',
    'Plymouth City Council',
  ]);
});

test('an address that names a body as one report prints it goes on working', () => {
  const { filters } = readSearchState(new URLSearchParams('q=plans&body=NHS+Frimley+ICB&area=slough'));
  assert.deepEqual(filters, { body: 'NHS Frimley Integrated Care Board', area: 'slough' });
});
