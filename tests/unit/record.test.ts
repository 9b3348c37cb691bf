import assert from 'node:assert/strict';
import test from 'node:test';
import { projectContent } from '../../src/content/content-folder.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import type {
  ContentValues,
  FindingEntry,
  FollowUpEntry,
  ReportEntry,
  ResponseEntry,
  ThemeEntry,
} from '../../src/domain/content-values.ts';
import { table } from '../../src/domain/table/table.ts';
import { coverageColumns } from '../../src/site/exports/coverage-columns.ts';
import { coverageRows } from '../../src/site/exports/coverage-rows.ts';
import { absencesView } from '../../src/site/views/absences-view.ts';
import { actedEffectively } from '../../src/site/views/acted-effectively.ts';
import { recordedReport } from '../../src/site/views/area-record.ts';
import { coverageView } from '../../src/site/views/coverage-view.ts';
import { persistenceView } from '../../src/site/views/persistence-view.ts';
import { frameworks, sectionAt } from '../area-send.ts';

const source = { url: 'https://example.org/', title: 'A page', kind: 'official' as const, read: '2026-11-24' };
const theme = (id: string): ThemeEntry => ({ id, label: id, note: '', group: 'All', terms: [], exclude: [], sources: [], body: '' });
const report = (partnership: string, start: string): ReportEntry => ({
  id: `${partnership}-${start.slice(0, 7)}`,
  partnership,
  kind: 'full',
  framework: 'area-send-2023',
  title: 'Report',
  inspection: { start, end: start },
  published: start,
  outcome: 'systemic-failings',
  followUp: { monitoringWithinMonths: 18, fullWithinYears: 3, priorityActionPlanRequired: true, strategicPlanUpdateRequested: false },
  previous: { start: '2017-01-02', end: '2017-01-05' },
  bodies: [],
  wording: 'restated',
  source: { file: 'report.md', sha256: 'a'.repeat(64) },
  body: '',
});
const finding = (of: ReportEntry, code: string, themes: string[]): FindingEntry => ({
  id: `${of.id}/${code}`,
  report: of.id,
  partnership: of.partnership,
  code,
  section: code.startsWith('pa') ? 'priority-action' : code.startsWith('ia') ? 'improvement-area' : 'improve',
  at: sectionAt(code.startsWith('pa') ? 'priority-action' : code.startsWith('ia') ? 'improvement-area' : 'improve'),
  number: Number(code.slice(3)),
  themes: themes.map((id) => ({ id, evidence: [], at: [] })),
  polarity: code.startsWith('nb') ? 'weakness' : 'recommendation',
  wording: 'restated',
  body: 'Leaders should act.',
});
const followUp = (of: ReportEntry, slug: string, rest: Partial<FollowUpEntry>): FollowUpEntry => ({
  id: `${of.partnership}/${slug}`,
  track: 'follow-up',
  kind: 'monitoring-outcome',
  partnership: of.partnership,
  report: of.id,
  title: slug,
  date: '2025-12',
  speaker: 'inspectors',
  summary: 'What they said.',
  figures: [],
  speaksTo: [],
  sources: [source],
  body: '',
  ...rest,
});
const response = (of: ReportEntry, slug: string, rest: Partial<ResponseEntry>): ResponseEntry => ({
  id: `${of.partnership}/${slug}`,
  track: 'response',
  kind: 'plan-published',
  partnership: of.partnership,
  report: of.id,
  title: slug,
  date: '2024-01',
  speaker: 'partnership',
  summary: 'A plan.',
  figures: [],
  speaksTo: [],
  sources: [source],
  actions: [],
  body: '',
  ...rest,
});

const ayshire = report('ayshire', '2023-07-10');
const beeshire = report('beeshire', '2023-09-11');
const [a1, a2, a3, b1, b2] = [
  finding(ayshire, 'pa-1', ['data', 'governance']),
  finding(ayshire, 'pa-2', ['plans']),
  finding(ayshire, 'ia-1', ['waits']),
  finding(beeshire, 'pa-1', ['governance', 'data']),
  finding(beeshire, 'ia-1', ['transport', 'waits']),
] as const;
const base: ContentValues = {
  frameworks,
  reports: [ayshire, beeshire],
  findings: [a1, a2, a3, b1, b2],
  ledger: [],
  versions: [],
  responses: [],
  followUps: [],
  themes: ['data', 'governance', 'plans', 'waits', 'transport'].map(theme),
  terms: [],
  partnerships: [
    { id: 'ayshire', name: 'Ayshire', links: [], body: '' },
    { id: 'beeshire', name: 'Beeshire', links: [], body: '' },
  ],
  inspections: [],
};

test('a recommendation is covered by an action, answered without one, or bare; the status says the same', () => {
  const plan = response(ayshire, 'plan', {
    speaksTo: [{ finding: a2.id, inferred: false, asCalled: 'Priority 2' }],
    actions: [
      { text: 'Share figures', speaksTo: [a1.id, a3.id], inferred: [a3.id], updates: [] },
      { text: 'Train staff', speaksTo: [], updates: [] },
    ],
  });
  const sorry = response(ayshire, 'sorry', { kind: 'apology', speaksTo: [{ finding: a2.id, inferred: false }] });
  const early = response(ayshire, 'early', { date: '2022-05', actions: [{ text: 'Old', speaksTo: [a2.id], updates: [] }] });
  const view = coverageView(indexContent({ ...base, responses: [early, sorry, plan] }), ayshire);
  assert.deepEqual(
    view.rows.map(({ coverage, actions, plans, inspectors }) => [
      coverage,
      actions.map(({ inferred }) => inferred),
      plans.length,
      inspectors,
    ]),
    [
      ['action', [false], 1, { mentions: [] }],
      ['answered', [], 1, { mentions: [] }],
      ['reading', [true], 1, { mentions: [] }],
    ],
  );
  assert.deepEqual(
    view.loose.map(({ action }) => action.text),
    ['Train staff'],
  );
  const figures = followUp(ayshire, 'figures', {
    kind: 'progress-figure',
    speaker: 'partnership',
    speaksTo: [{ finding: a2.id, inferred: true }],
  });
  const [, second] = coverageView(indexContent({ ...base, followUps: [figures] }), ayshire).rows;
  assert.deepEqual([second?.coverage, second?.reported.length, second?.plans.length], ['answered', 1, 0]);
  const alone = coverageView(indexContent({ ...base, responses: [sorry] }), ayshire);
  assert.deepEqual(
    alone.rows.map(({ coverage }) => coverage),
    ['none', 'answered', 'none'],
  );
});

test('the matrix as a table has every action of every recommendation, and a line for each that has none', () => {
  const content = indexContent(readContentFolder(projectContent).content);
  for (const partnership of content.partnerships) {
    const of = recordedReport(content, partnership);
    if (!of) continue;
    const view = coverageView(content, of);
    const { rows, columns } = table(
      coverageColumns,
      coverageRows(view, (path) => path),
    );
    const at = (name: string) => columns.findIndex((column) => column.name === name);
    assert.equal(
      rows.length,
      view.rows.reduce((sum, row) => sum + Math.max(1, row.actions.length), 0),
      of.id,
    );
    for (const row of rows) assert.equal(['action', 'reading'].includes(String(row[at('coverage')])), row[at('action')] !== null, of.id);
  }
});

test('a document is on record, told of, looked for and not found, not due, or not looked for yet: never “none”', () => {
  const told = followUp(ayshire, 'earlier', { kind: 'earlier-inspection', date: '2017-01', sources: [{ ...source, kind: 'press' }] });
  const partnerships = base.partnerships.map((one) =>
    one.id === 'ayshire'
      ? {
          ...one,
          lookedFor: (['plan-sent', 'plan-published'] as const).map((document) => ({
            document,
            date: '2026-11-24',
            where: 'The Local Offer',
          })),
        }
      : one,
  );
  const values = { ...base, partnerships, followUps: [told], responses: [response(ayshire, 'plan', {})] };
  const content = indexContent(values);
  const area = content.partnership.get('ayshire');
  assert.ok(area);
  const states = (asOf: string) =>
    absencesView({ ...content, asOf }, area)?.lines.map(({ document, state, late }) => [document, state, late]);
  assert.deepEqual(states('2025-06-01'), [
    ['earlier-inspection', 'told', false],
    ['inspection-report', 'on-record', false],
    ['plan-sent', 'missing', false],
    ['plan-published', 'told', false],
    ['monitoring-report', 'unsought', false],
    ['next-inspection-report', 'not-due', false],
    ['self-evaluation', 'unsought', false],
  ]);
});

test('every inspected area has a ledger, and an area with failings is expected to have a plan, a monitoring and a next inspection', () => {
  const { content: values } = readContentFolder(projectContent);
  const content = indexContent(values);
  const inspected = new Set([...values.inspections, ...values.reports].map(({ partnership }) => partnership));
  for (const id of inspected) {
    const area = content.partnership.get(id);
    assert.ok(area && absencesView(content, area), id);
  }
  for (const id of ['hertfordshire', 'lancashire']) {
    const area = content.partnership.get(id);
    assert.deepEqual(area && absencesView(content, area)?.lines.map(({ document }) => document), [
      'earlier-inspection',
      'inspection-report',
      'plan-sent',
      'plan-published',
      'monitoring-report',
      'next-inspection-report',
      'self-evaluation',
    ]);
  }
});

test('a weakness is followed by what sources say and by themes, each with how sure it is', () => {
  const again = report('ayshire', '2026-03-02');
  const [c1, c2, c3] = [
    finding(again, 'pa-1', ['governance', 'data']),
    finding(again, 'nb-1', ['data']),
    { ...finding(again, 'nb-2', ['data']), polarity: 'strength' as const },
  ];
  const followUps = [
    followUp(ayshire, 'earlier', { kind: 'earlier-inspection', date: '2017-01', speaksTo: [{ finding: a1.id, inferred: true }] }),
    followUp(ayshire, 'revisit', { kind: 'revisit-outcome', date: '2019-01' }),
    followUp(ayshire, 'monitoring', { speaksTo: [{ finding: a1.id, inferred: false, judgement: 'effective' }] }),
    followUp(ayshire, 'forum', { kind: 'forum-statement', speaker: 'families', speaksTo: [{ finding: a1.id, inferred: false }] }),
  ];
  // of another track, under the id of what inspectors said
  const responses = [response(ayshire, 'monitoring', { speaksTo: [{ finding: a2.id, inferred: false }] })];
  const findings = [...base.findings, c1, c2, c3];
  const content = indexContent({ ...base, reports: [...base.reports, again], findings, followUps, responses });
  const view = persistenceView(content, ayshire);
  const sides = view.chains.map(({ before, after }) => [before, after].map((links) => links.map(({ date, sure }) => `${date} ${sure}`)));
  assert.deepEqual(sides, [
    [['2017-01 read'], ['2025-12 named', '2026-03-02 theme', '2026-03-02 main-theme']],
    [[], []],
    [[], []],
  ]);
  assert.deepEqual(
    view.loose.map(({ id }) => id),
    ['ayshire/revisit'],
  );
  assert.equal(persistenceView(indexContent(base), beeshire).any, false);
});

test('only inspectors’ newest judgement makes an area one that acted effectively, and areas are listed by name', () => {
  const judged = (
    of: ReportEntry,
    one: FindingEntry,
    slug: string,
    rest: Partial<FollowUpEntry>,
    judgement: 'effective' | 'not-effective',
  ) => followUp(of, slug, { ...rest, speaksTo: [{ finding: one.id, inferred: false, judgement }] });
  const names = (followUps: FollowUpEntry[], of = b1) => {
    const { areas, similar, judged: number } = actedEffectively(indexContent({ ...base, followUps }), of);
    return [areas.map(({ finding: { id } }) => id), similar, number];
  };
  assert.deepEqual(names([]), [[], 1, 0]);
  const good = judged(ayshire, a1, 'good', {}, 'effective');
  assert.deepEqual(names([good]), [['ayshire-2023-07/pa-1'], 1, 1]);
  assert.deepEqual(names([good, judged(ayshire, a1, 'bad', { date: '2026-05' }, 'not-effective')]), [[], 1, 1]);
  assert.deepEqual(names([judged(ayshire, a1, 'press', { speaker: 'press' }, 'effective')]), [[], 1, 0]);
  assert.deepEqual(names([judged(ayshire, a1, 'old', { date: '2019-01' }, 'effective')]), [[], 1, 0]);
  // A theme that is central to neither does not make two recommendations similar.
  assert.deepEqual(names([], finding(beeshire, 'ia-2', ['transport', 'governance'])), [[], 0, 0]);
});
