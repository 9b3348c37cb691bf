import assert from 'node:assert/strict';
import test from 'node:test';
import { checkReferences } from '../../src/content/index/check-references.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { reportParts } from '../../src/content/index/report-parts.ts';
import type { ContentValues, FindingEntry, ReportEntry, ResponseEntry } from '../../src/domain/content-values.ts';
import { deadlineOf, statedMonths } from '../../src/domain/due/deadline.ts';
import { pauseBearsOn, whatIsDue } from '../../src/domain/due/what-is-due.ts';
import { mustHave } from '../../src/domain/must-have.ts';
import { findingView } from '../../src/site/views/finding-view.ts';
import { wordsOnDue } from '../../src/site/views/words-on-due.ts';
import { dueRules, frameworks, sectionAt } from '../area-send.ts';

const report: ReportEntry = {
  id: 'anyshire-2023-07',
  partnership: 'anyshire',
  kind: 'full',
  framework: 'area-send-2023',
  title: 'Area SEND inspection of Anyshire Local Area Partnership',
  inspection: { start: '2023-07-10', end: '2023-07-14' },
  published: '2023-11-10',
  bodies: [],
  wording: 'restated',
  source: { file: 'report.md', sha256: 'a'.repeat(64) },
  body: '',
};

const finding: FindingEntry = {
  id: 'anyshire-2023-07/pa-1',
  report: 'anyshire-2023-07',
  partnership: 'anyshire',
  code: 'pa-1',
  section: 'priority-action',
  at: sectionAt('priority-action'),
  number: 1,
  themes: [],
  polarity: 'recommendation',
  wording: 'restated',
  body: 'Leaders should share their figures.',
};

const response: ResponseEntry = {
  id: 'anyshire/plan',
  track: 'response',
  kind: 'plan-published',
  partnership: 'anyshire',
  report: 'anyshire-2023-07',
  title: 'Plan',
  date: '2024-01',
  speaker: 'partnership',
  summary: 'A plan.',
  figures: [],
  speaksTo: [],
  sources: [{ url: 'https://example.org/plan', title: 'Council', kind: 'official', read: '2026-01-02' }],
  actions: [{ text: 'Share figures', speaksTo: ['anyshire-2023-07/pa-1'], updates: [] }],
  body: '',
};

const content: ContentValues = {
  frameworks: frameworks.filter(({ id }) => id === report.framework),
  reports: [report],
  findings: [finding],
  ledger: [],
  versions: [],
  responses: [response],
  followUps: [],
  themes: [],
  terms: [],
  partnerships: [{ id: 'anyshire', name: 'Anyshire', links: [], body: '' }],
  inspections: [],
};

test('references that lead somewhere pass', () => {
  assert.doesNotThrow(() => checkReferences(content));
});

test('a reference that leads nowhere names file, field and id', () => {
  const astray = { ...response, speaksTo: [{ finding: 'anyshire-2023-07/pa-9', inferred: false }] };
  assert.throws(
    () => checkReferences({ ...content, responses: [astray] }),
    /responses\/anyshire\/plan\.md: speaksTo\.0\.finding: there is no finding "anyshire-2023-07\/pa-9"/,
  );
  const untagged = { ...finding, themes: [{ id: 'nothing', evidence: ['figures'], at: [0] }] };
  assert.throws(() => checkReferences({ ...content, findings: [untagged] }), /findings\/anyshire-2023-07\/pa-1\.md: themes\.0\.id/);
});

test('an action that names a finding makes its response speak to it, and the newest date is the day of the site', () => {
  const indexed = indexContent(content);
  assert.deepEqual(
    indexed.eventsOfFinding.get('anyshire-2023-07/pa-1')?.map(({ event }) => event.id),
    ['anyshire/plan'],
  );
  assert.equal(indexed.asOf, '2026-01-02');
});

test('a report is split at its headings, in whatever wording they are', () => {
  const parts = reportParts(content, {
    ...report,
    body: '# Title\n\n## Inspection outcome\n\nText.\n\n## What does the area partnership need to do better?\n\n- One\n\n### nb-2\n\nTwo\n',
  });
  assert.deepEqual(
    parts.map(({ heading, section }) => [heading, section?.key]),
    [
      ['Title', undefined],
      ['Inspection outcome', undefined],
      ['What does the area partnership need to do better?', 'improve'],
    ],
  );
  assert.equal(parts[2]?.markdown, '- One\n\n### nb-2\n\nTwo');
});

test('what is due is counted from publication, and late only where somebody looked after its time and did not find it', () => {
  const terms = { monitoring: 18, full: 36, plan: true as const };
  const record = { date: '2025-10', title: 'Monitoring', url: '/follow-ups/anyshire/monitoring/', external: false, told: false };
  const due = (looks: { date: string }[]) =>
    whatIsDue(
      dueRules,
      terms,
      (kind) => [{ records: kind === 'monitoring' ? [record] : [], looks: kind === 'full' ? looks : [], timed: true }],
      '2023-11-10',
      '2027-01-01',
    ).map(({ what, within, by, standing, pause }) => [what, within, by, standing.state, standing.late, pause !== undefined]);
  const [plan, monitoring, full] = due([]);
  assert.deepEqual(plan, ['Priority action plan', undefined, undefined, 'unsought', false, false]);
  assert.deepEqual(monitoring, ['Monitoring inspection', 'within about 18 months', '2025-05', 'on-record', false, true]);
  assert.deepEqual(full, ['Next full inspection', 'within about 3 years', '2026-11', 'unsought', false, false]);
  assert.deepEqual(due([{ date: '2026-11-30' }])[2]?.slice(3, 5), ['missing', false]);
  assert.deepEqual(due([{ date: '2026-12-01' }])[2]?.slice(3, 5), ['missing', true]);
});

test('a day that a source names is told as it is, and is a deadline only where it is exact and no month is stated', () => {
  const named = (what: 'plan' | 'full', by: string) => ({ what, by, url: '/follow-ups/anyshire/minister/', title: 'A minister' });
  const due = (asOf: string, ...deadlines: ReturnType<typeof named>[]) =>
    whatIsDue(
      dueRules,
      { plan: true, full: 36 },
      () => [{ records: [], looks: [{ date: asOf }], timed: true }],
      '2023-11-10',
      asOf,
      deadlines,
    ).map((line) => [line.named.length, line.standing.late]);
  assert.deepEqual(due('2024-01-01', named('plan', '2023-12-19'), named('full', '2023-22')), [
    [1, true],
    [1, false],
  ]);
  assert.deepEqual(due('2024-01-01', named('plan', '2023')), [
    [1, false],
    [0, false],
  ]);
});

test('a deadline is the month that we count, or the last exact day that a source names', () => {
  for (const [months, published, named, deadline] of [
    [18, '2023-11-10', [], '2025-05'],
    [18, '2023-11-10', ['2025-02-01'], '2025-05'],
    [18, undefined, ['2025-02-01'], '2025-02-01'],
    [undefined, '2023-11-10', ['2024-03-25', '2023-12-19'], '2024-03-25'],
    [null, '2023-11-10', ['2023-12-19', '2024-03', '2024-22', '2025'], '2023-12-19'],
    [undefined, '2023-11-10', ['2024-03'], undefined],
    [undefined, '2023-11-10', [], undefined],
  ] as const)
    assert.equal(deadlineOf(months, published, named).deadline, deadline);
  assert.deepEqual(['18 months', 'about 3 years', 'soon', undefined].map(statedMonths), [18, 36, null, null]);
});

test('a pause bears on what fell due around it', () => {
  const pause = { from: '2024-09', until: '2025-04' };
  assert.equal(pauseBearsOn(pause, '2023-11-10', '2025-05'), true);
  assert.equal(pauseBearsOn(pause, '2023-01-10', '2024-07'), false);
  assert.equal(pauseBearsOn(pause, '2025-06-10', '2026-12'), false);
});

const ruleOf = (kind: string) =>
  mustHave(
    dueRules.find((rule) => rule.kind === kind),
    kind,
  );

test('the sentence behind a date is the report’s own', () => {
  const body =
    '## Inspection outcome\n\nMuch is wrong. A monitoring inspection follows within approximately 18 months. The next full reinspection follows within approximately 3 years.\n\n## What does the area partnership need to do better?\n\nThe next full review, in 2 years.';
  assert.equal(
    wordsOnDue(content, { ...report, body }, ruleOf('monitoring')),
    'A monitoring inspection follows within approximately 18 months.',
  );
  assert.equal(
    wordsOnDue(content, { ...report, body }, ruleOf('full')),
    'The next full reinspection follows within approximately 3 years.',
  );
  assert.equal(wordsOnDue(content, { ...report, body }, ruleOf('plan')), undefined);
});

test('a finding’s themes have signs that count from 1, and those that an editor set or took away keep the reason', () => {
  const theme = { label: 'A theme', note: 'What.', group: 'All', terms: [], exclude: [], sources: [], body: '' };
  const tagged: FindingEntry = {
    ...finding,
    themes: [
      { id: 'data', evidence: ['figures'], at: [27] },
      { id: 'joint', evidence: [], at: [], editor: 'They share.' },
    ],
    removedThemes: [{ id: 'workforce', editor: 'Not about staff.' }],
  };
  const themes = ['data', 'joint', 'workforce'].map((id) => ({ ...theme, id }));
  const view = findingView(indexContent({ ...content, findings: [tagged], themes }), tagged);
  assert.deepEqual(
    view.themes.map(({ theme: { id }, ...tag }) => ({ id, ...tag })),
    [
      { id: 'data', evidence: ['figures'], at: [27], sign: '1' },
      { id: 'joint', evidence: [], at: [], editor: 'They share.', sign: '2' },
    ],
  );
  assert.deepEqual(
    view.removed.map(({ theme: { id }, editor }) => [id, editor]),
    [['workforce', 'Not about staff.']],
  );
});
