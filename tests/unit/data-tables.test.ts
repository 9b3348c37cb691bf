import assert from 'node:assert/strict';
import test from 'node:test';
import { indexContent } from '../../src/content/index/index-content.ts';
import { kindOfReport } from '../../src/content/index/kind-of-report.ts';
import type { Cell } from '../../src/domain/table/column.ts';
import type { Table } from '../../src/domain/table/table.ts';
import { dataTables, type TagResearch } from '../../src/site/exports/data-tables.ts';
import { findingRows } from '../../src/site/exports/findings-table.ts';
import { dataFixture } from '../data-fixture.ts';

const [nb1, ia1] = ['anyshire-2023-07/nb-1', 'anyshire-2023-07/ia-1'];
const since = '2026-01-02';
const address = (path: string) => `https://site.example${path}`;
const content = indexContent({
  ...dataFixture,
  partnerships: dataFixture.partnerships.map((one) => (one.id === 'anyshire' ? { ...one, gssCode: 'E10000099', laCode: '099' } : one)),
  ledger: [
    { id: nb1, version: 1, fingerprint: '0123456789abcdef', wording: 'restated', since },
    { id: nb1, version: 2, fingerprint: 'fedcba9876543210', wording: 'restated', since: '2026-01-03' },
    { id: ia1, version: 1, fingerprint: '00112233aabbccdd', wording: 'restated' },
    { id: 'anyshire-2023-07/nb-9', version: 1, fingerprint: 'ffeeddcc00112233', wording: 'restated', since },
    { id: 'anyshire-2023-07/nb-9', version: 1, retired: 'merged', to: [nb1], since: '2026-01-03' },
  ],
  versions: [{ id: nb1, version: 1, section: 'improve', wording: 'restated', body: 'Plans were *late*.' }],
});

const tables = (research: TagResearch = {}) =>
  dataTables(content, address, findingRows(content, content.findings, address, '2-0a1b2c3d'), research);

/** Some columns of every row. */
const pick = ({ columns, rows }: Table, ...names: string[]): Cell[][] =>
  rows.map((row) => names.map((name) => row[columns.findIndex((column) => column.name === name)] ?? null));

test('every table with an area gives its official codes', () => {
  for (const [name, one] of Object.entries(tables())) {
    const isInArea = one.columns.some((column) => column.name === 'area' || column.name === 'region');
    if (!isInArea) continue;
    assert.ok(one.rows.length > 0, name);
    const area = name === 'partnerships' ? 'name' : 'area';
    const codes = pick(one, area, 'gssCode', 'laCode').filter(([of]) => of === 'Anyshire');
    assert.ok(codes.length > 0 && codes.every(([, gss, la]) => gss === 'E10000099' && la === '099'), name);
  }
});

test('every row that belongs to a kind of inspection says which, though its report is not here', () => {
  const kind = 'area-send-2023';
  for (const name of ['findings', 'reports', 'inspections', 'events', 'actions', 'coverage'] as const) {
    const rows = pick(tables()[name], 'framework');
    assert.ok(rows.length > 0 && rows.every(([framework]) => framework === kind), name);
  }
  assert.equal(kindOfReport(content, 'nether-2025-01', 'nether'), kind);
  assert.equal(kindOfReport(content, 'nether-ilacs-2025-01', 'nether'), 'ilacs');
  assert.equal(kindOfReport(content, 'nether-lamps-2025-01', 'nether'), undefined);
});

test('a finding gives its version, the fingerprint of its words, and the address to cite', () => {
  assert.deepEqual(pick(tables().findings, 'version', 'fingerprint', 'cite'), [
    [2, 'fedcba9876543210', `https://site.example/findings/${nb1}/?t=fedcba`],
    [1, '00112233aabbccdd', `https://site.example/findings/${ia1}/?t=001122`],
  ]);
});

test('versions has every wording, with the words where they are not the present ones, and what became of a retired id', () => {
  assert.deepEqual(pick(tables().versions, 'finding', 'version', 'since', 'until', 'present', 'retired', 'retiredTo', 'text'), [
    [nb1, 1, since, '2026-01-03', false, null, [], 'Plans were late.'],
    [nb1, 2, '2026-01-03', null, true, null, [], null],
    [ia1, 1, null, null, true, null, [], null],
    ['anyshire-2023-07/nb-9', 1, since, '2026-01-03', false, 'merged', [nb1], null],
  ]);
});

test('actions, coverage, partnerships and themes have a row each', () => {
  const { actions, coverage, partnerships, themes } = tables();
  assert.deepEqual(pick(actions, 'event', 'number', 'date', 'datePrecision', 'findings', 'due'), [
    ['anyshire/plan', 1, '2024', 'spring', [nb1], null],
  ]);
  assert.deepEqual(pick(coverage, 'partnership', 'report', 'finding', 'coverage'), [['anyshire', 'anyshire-2023-07', ia1, 'answered']]);
  assert.deepEqual(pick(partnerships, 'id', 'inspections', 'reports', 'findings', 'responses', 'followUps'), [
    ['anyshire', 1, 1, 2, 1, 1],
    ['nether', 1, 0, 0, 0, 0],
  ]);
  assert.deepEqual(pick(themes, 'id', 'findings'), [
    ['ehc-plan-quality', 1],
    ['travel', 1],
  ]);
});

test('tags say how likely the program holds each to be, and which an editor gave or took away', () => {
  const weights = { threshold: 0.5, least: 0.2, always: 1, signals: {}, themes: {} };
  const [plans, travel, removed] = pick(tables({ weights }).tags, 'finding', 'theme', 'rank', 'chance', 'by');
  assert.deepEqual(
    plans?.filter((_, index) => index !== 3),
    [nb1, 'ehc-plan-quality', 1, 'program'],
  );
  assert.ok(typeof plans?.[3] === 'number' && plans[3] > 0.5 && plans[3] < 1);
  assert.deepEqual(travel, [nb1, 'travel', 2, null, 'editor']);
  assert.deepEqual(removed, [nb1, 'early-years', null, null, 'editor']);
});

test('labels join to the findings that are here, and scores say how often tags were right', () => {
  const readings = [
    { themes: ['travel'], polarity: 'mixed' as const },
    { themes: ['ehc-plan-quality', 'travel'], polarity: 'weakness' as const },
  ];
  const labels = [
    { report: 'report', id: 'nb-1', themes: ['travel'], polarity: 'weakness' as const, readings },
    { report: 'elsewhere', id: 'nb-1', themes: ['travel'], polarity: 'weakness' as const },
  ];
  const score = { id: 'travel', right: 8, extra: 2, missed: 0 };
  const scores = {
    findings: 10,
    reports: 2,
    microF1: 0.8,
    macroF1: 0.8,
    central: 0.9,
    polarity: 0.9,
    themes: [score, { ...score, id: 'x', missed: 2 }],
  };
  const figures = { version: '2-x', measured: { weights: '', themes: {} }, crossValidated: scores, asShipped: scores };
  const made = tables({ labels, figures });
  assert.deepEqual(pick(made.labels, 'document', 'finding', 'firstPolarity', 'secondThemes', 'heldBack'), [
    ['report', nb1, 'mixed', ['ehc-plan-quality', 'travel'], false],
    ['elsewhere', null, null, [], false],
  ]);
  assert.deepEqual(pick(made.scores, 'measurement', 'theme', 'right', 'precision', 'recall', 'f1').slice(0, 3), [
    ['crossValidated', null, 16, 0.8, 0.8889, 0.8421],
    ['crossValidated', 'travel', 8, 0.8, 1, 0.8889],
    ['crossValidated', 'x', 8, 0.8, 0.8, 0.8],
  ]);
});
