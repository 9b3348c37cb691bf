import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { theme } from '../../src/domain/schemas/theme.ts';
import { fitLogistic, type Row } from '../../src/tagging/training/fit-logistic.ts';
import { type LabelledFinding, labelledFindings, readLabels } from '../../src/tagging/training/labelled-findings.ts';
import { measure, readersAgreement } from '../../src/tagging/training/measure.ts';
import { train } from '../../src/tagging/training/train.ts';

const row = (label: 0 | 1, ...values: number[]): Row => ({ at: Int32Array.from(values.keys()), values: Float64Array.from(values), label });

test('a logistic regression finds the weights that are known to be best', () => {
  // three of four cases with the feature, one of four without: log-odds -ln 3 and 2 ln 3
  const rows = [row(1, 1, 1), row(1, 1, 1), row(1, 1, 1), row(0, 1, 1), row(1, 1, 0), row(0, 1, 0), row(0, 1, 0), row(0, 1, 0)];
  const [always = 0, feature = 0] = fitLogistic(rows, Float64Array.of(0, 0));
  assert.ok(Math.abs(always + Math.log(3)) < 1e-2, String(always));
  assert.ok(Math.abs(feature - 2 * Math.log(3)) < 1e-2, String(feature));
  const [, held = 0] = fitLogistic(rows, Float64Array.of(0, 10));
  assert.ok(held > 0 && held < feature / 2, String(held));
});

const finding = (report: string, text: string, ...themes: string[]): LabelledFinding => ({
  report,
  id: 'ex-1',
  role: 'narrative',
  text,
  themes,
  polarity: 'strength',
});

const vocabulary = [
  theme.parse({ id: 'travel', label: 'Travel', note: 'n', group: 'g', terms: [{ match: 'bus' }, { match: 'late', weight: 0.5 }] }),
  theme.parse({ id: 'schools', label: 'Schools', note: 'n', group: 'g', terms: [{ match: 'school' }] }),
];
const reports = Array.from({ length: 20 }, (_, index) => `r${index}`);
const labelled = reports.flatMap((report) => [
  finding(report, 'The bus is slow.', 'travel'),
  finding(report, 'The school is full.', 'schools'),
  finding(report, 'Letters are late. Parents ask at the school.', 'schools'),
]);

test('training learns from other reports which terms mislead, and the same labels give the same weights', () => {
  const one = train(labelled, vocabulary);
  assert.equal(measure(one.crossValidated).microF1, 1);
  const { bus = 0, late = 0 } = one.weights.themes['travel']?.terms ?? {};
  assert.ok(late < bus, `${late} < ${bus}`);
  assert.deepEqual(train(labelled, vocabulary), one);
});

test('a theme that no finding is labelled with is neither learned nor held against the tagger', () => {
  const unlabelled = theme.parse({ id: 'letters', label: 'Letters', note: 'n', group: 'g', terms: [{ match: 'letters' }] });
  const { vocabulary: learned, weights, crossValidated } = train(labelled, [...vocabulary, unlabelled]);
  assert.deepEqual(learned, vocabulary);
  assert.deepEqual(
    { weights, crossValidated },
    (({ weights, crossValidated }) => ({ weights, crossValidated }))(train(labelled, vocabulary)),
  );
});

test('a measurement counts what was right, extra and missed', () => {
  const tagged = [
    { finding: finding('a', 'One.', 'travel', 'schools'), tags: ['travel'] },
    { finding: finding('b', 'Two.', 'travel'), tags: ['schools', 'travel'] },
    { finding: finding('b', 'Three.', 'travel'), tags: [] },
  ];
  const scores = measure(tagged);
  assert.deepEqual(scores.themes, [
    { id: 'schools', right: 0, extra: 1, missed: 1 },
    { id: 'travel', right: 2, extra: 0, missed: 1 },
  ]);
  assert.equal(scores.microF1, 0.5714);
  assert.equal(scores.macroF1, 0.4);
  assert.equal(scores.central, 0.6667);
  assert.deepEqual([scores.findings, scores.reports], [3, 2]);
});

test('agreement of two readers is told from what each gave', () => {
  const readings = [
    { themes: ['a', 'b'], polarity: 'strength' as const },
    { themes: ['a'], polarity: 'mixed' as const },
  ];
  const label = { report: 'r', id: 'ex-1', themes: ['a'], polarity: 'strength' as const };
  assert.deepEqual(readersAgreement([{ ...label, readings }, label]), { findings: 1, microF1: 0.6667, polarity: 0 });
  assert.equal(readersAgreement([label]), undefined);
});

test('a label that cannot be read, or whose finding is not there, is named', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'labels-')), 'labels.jsonl');
  writeFileSync(path, '{"report":"r","id":"ex-1","themes":["a"],"polarity":"mixed"}\n{"report":\n');
  assert.throws(() => readLabels(path), /labels\.jsonl:2: this line is not JSON/);
  writeFileSync(path, '{"report":"r","id":"zzzz-1","themes":["a"],"polarity":"mixed"}\n');
  assert.throws(() => readLabels(path), /labels\.jsonl:1.*the code of a finding/s);
  const none = {
    frameworks: [],
    reports: [],
    findings: [],
    versions: [],
    ledger: [],
    responses: [],
    followUps: [],
    themes: [],
    terms: [],
    partnerships: [],
    inspections: [],
  };
  assert.throws(
    () => labelledFindings([{ report: 'r', id: 'ex-1', themes: ['a'], polarity: 'mixed' }], none),
    /1 labels have no finding: r\/ex-1/,
  );
});
