import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Element } from 'hast';
import { signOf } from '../../src/documents/docx/symbols.ts';
import { signsOf } from '../../src/documents/sheets/symbol-fonts.ts';
import { ownValue } from '../../src/domain/own-value.ts';
import { readNumber } from '../../src/ingest/read-number.ts';
import { columnOf } from '../../src/plans/column-of.ts';
import { dueDate } from '../../src/plans/due-date.ts';
import { readPlan } from '../../src/plans/read-plan.ts';
import { colourOf } from '../../src/plans/status-of.ts';
import { elementColour } from '../../src/plans/tables/page-colour.ts';
import { answerView } from '../../src/search/answer/answer-view.ts';
import { resultSet } from '../../src/search/answer/result-set-of.ts';
import { emptyState, readSearchState } from '../../src/search/answer/search-state.ts';
import { resultsFile } from '../../src/search/export/results-file.ts';
import { makeIndex } from '../../src/search/index/make-index.ts';
import { packIndex } from '../../src/search/index/packed-index.ts';
import { searchIndex } from '../../src/search/index/search-index.ts';
import type { SearchData } from '../../src/search/index/search-record.ts';
import { filterKeys } from '../../src/search/query/filter-facts.ts';
import { chanceOf } from '../../src/tagging/chance-of.ts';
import { likelihoodsOf } from '../../src/tagging/likelihoods-of.ts';
import { learn } from '../../src/tagging/training/learn.ts';
import { planActions } from '../import/plan-actions.ts';
import { searchFixture } from '../search-fixture.ts';

/** Names that every object has without anybody having given them to it. */
const inherited = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'caller'];
const plain = inherited.filter((word) => /^[a-z]+$/.test(word));
const word = fc.constantFrom(...inherited);

test('what every object inherits is no answer', () => {
  for (const name of inherited) assert.equal(ownValue({ known: 1 }, name), undefined, name);
  assert.equal(ownValue({ known: 1 }, 'known'), 1);
  assert.equal(ownValue(JSON.parse('{"__proto__": 2}'), '__proto__'), 2);
});

test('an import takes no inherited name for a column, a colour, a sign, a season or a status', async () => {
  for (const name of inherited) {
    assert.equal(colourOf(name), undefined, name);
    assert.equal(columnOf(name), undefined, name);
    assert.equal(dueDate(`${name} 2024`), undefined, name);
    assert.equal(readNumber(name), undefined, name);
    assert.equal(signOf(name, 252), undefined, name);
    assert.equal(signsOf('a', name), undefined, name);
    const element: Element = {
      type: 'element',
      tagName: 'td',
      properties: { style: `background: ${name}`, className: [name] },
      children: [],
    };
    assert.equal(elementColour(element, new Map() as never), undefined, name);
  }
  const rows = inherited.map((name, index) => `${index + 1},${name},${name},${name},${name},${name}`);
  const text = `Ref,Action,Lead,By when,RAG,constructor\n${rows.join('\n')}\n`;
  const { actions } = planActions(await readPlan(new TextEncoder().encode(text), 'plan.csv'));
  assert.deepEqual(
    actions.map(({ fields }) => fields.action),
    inherited,
  );
});

test('the tagger weighs no inherited name', () => {
  const weights = { always: 0, signals: {}, themes: { constructor: { always: 0, terms: {}, beside: {} } } };
  fc.assert(
    fc.property(word, word, fc.constantFrom('always', 'signal', 'theme', 'term', 'beside'), (theme, name, kind) => {
      assert.equal(chanceOf(theme, [{ kind, name, value: 1 } as never], weights), 0.5);
    }),
  );
  const vocabulary = plain.map((id) => ({
    id,
    label: id,
    note: id,
    group: 'G',
    terms: [{ match: id, weight: 1 }],
    exclude: [],
    sources: [],
  }));
  const tagger = { vocabulary, weights: { ...weights, threshold: 0.5, least: 0.5 } };
  const { themes } = likelihoodsOf(plain.join(' '), tagger);
  assert.deepEqual(new Set(themes.map(({ theme }) => theme)), new Set(plain));
  const learned = learn(
    themes.flatMap(({ theme }) =>
      [true, false].map((given) => ({
        finding: {} as never,
        theme,
        features: (['theme', 'term', 'beside'] as const).map((kind) => ({ kind, name: theme, value: 1 })),
        given,
      })),
    ),
  );
  assert.deepEqual(new Set(Object.keys(learned.themes)), new Set(plain));
});

test('a search answers for inherited names as for other words: in a query, as a filter, an area, a theme and a body', () => {
  const [first] = searchFixture.records;
  assert.ok(first);
  const records = plain.map((id) => ({
    ...first,
    id: `${id}-2023-07/nb-1`,
    path: `/findings/${id}-2023-07/nb-1/`,
    area: id,
    themes: [id],
    bodies: [id],
    text: `The ${id} plan is late.`,
  }));
  const data: SearchData = { ...searchFixture, areas: {}, themes: {}, records: [...searchFixture.records, ...records] };
  const index = searchIndex(data, packIndex(makeIndex(data)));
  const page = 'https://site.example/search/';
  const shapes = fc.constantFrom(
    '{} plan',
    '"{} plan"',
    '-{}',
    '{}*',
    'area:{}',
    'theme:{}',
    'body:{}',
    'status:{}',
    '{}:{}',
    '({} or {}) plan',
  );
  fc.assert(
    fc.property(word, shapes, fc.constantFrom('', ...filterKeys), (name, shape, key) => {
      const query = shape.replaceAll('{}', name);
      const state = readSearchState(new URLSearchParams({ q: query, ...(key ? { [key]: name } : {}) }));
      const view = answerView(state, index);
      for (const count of [...Object.values(view.inArea), ...Object.values(view.choices).flatMap((all) => all.map((one) => one.count))])
        assert.equal(typeof count, 'number');
      assert.doesNotMatch(JSON.stringify(view), /native code/);
      for (const format of ['csv', 'json', 'atom'] as const)
        assert.doesNotMatch(resultsFile(format, resultSet(state, page, index)).text, /native code/);
    }),
    { numRuns: 300 },
  );
  const found = answerView({ ...emptyState, query: '"constructor plan"' }, index);
  assert.deepEqual(
    found.results.map(({ area }) => area),
    ['constructor'],
  );
});
