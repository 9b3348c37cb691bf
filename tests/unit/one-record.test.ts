import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { projectContent } from '../../src/content/content-folder.ts';
import { findingStatus } from '../../src/content/index/finding-status.ts';
import { indexContent, type SiteContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import type { ContentValues, ReportEntry, ResponseEntry } from '../../src/domain/content-values.ts';
import { kindsOn } from '../../src/domain/event-kinds.ts';
import { actionStatus, speakers } from '../../src/domain/schemas/event.ts';
import { statusLabel } from '../../src/domain/words/status-words.ts';
import { recordedReport } from '../../src/site/views/area-record.ts';
import { type CoverageRow, coverageView } from '../../src/site/views/coverage-view.ts';
import { frameworks, sectionAt } from '../area-send.ts';

/** The status of a recommendation and its row in the coverage matrix rest on one record, and no label denies what the other shows. */
function agree(content: SiteContent, row: CoverageRow): void {
  const { finding, coverage, actions, plans, reported, looked } = row;
  const status = findingStatus(content, finding)?.partnership;
  assert.ok(status, finding.id);
  const filed = actions.filter(({ inferred }) => !inferred);
  const read = actions.length - filed.length;
  assert.equal(filed.length, status.actions?.all ?? 0, `${finding.id}: actions`);
  assert.equal(read, status.readings ?? 0, `${finding.id}: readings`);
  assert.equal(coverage, filed.length > 0 ? 'action' : read > 0 ? 'reading' : plans.length + reported.length > 0 ? 'answered' : 'none');
  assert.equal(status.value === 'none', coverage === 'none', `${finding.id}: ${status.value}, ${coverage}`);
  assert.equal(
    status.value === 'answered',
    coverage === 'answered' || coverage === 'reading',
    `${finding.id}: ${status.value}, ${coverage}`,
  );
  const last = filed.map((one) => one.last?.status);
  if (status.value === 'late') assert.ok(last.includes('late'), `${finding.id}: late`);
  if (status.value === 'done')
    assert.ok(
      last.every((word) => word === 'done' || word === 'embedded'),
      `${finding.id}: done`,
    );
  if (status.value === 'none') assert.equal(status.looked, looked, finding.id);
  if (actions.length > 0) assert.doesNotMatch(statusLabel(status), /no action for it|not looked for|No response/);
  if (!looked && status.value === 'none') assert.match(statusLabel(status), /not looked for yet/);
}

test('status and coverage never contradict each other on the embedded content', () => {
  const content = indexContent(readContentFolder(projectContent).content);
  const rows = content.partnerships.flatMap((partnership) => {
    const report = recordedReport(content, partnership);
    return report ? coverageView(content, report).rows : [];
  });
  assert.ok(rows.length > 20);
  for (const row of rows) agree(content, row);
  const ia2 = rows.find(({ finding }) => finding.id === 'hertfordshire-2023-07/ia-2');
  assert.equal(ia2?.coverage, 'reading');
});

const report: ReportEntry = {
  id: 'anyshire-2023-07',
  partnership: 'anyshire',
  kind: 'full',
  framework: 'area-send-2023',
  title: 'Report',
  inspection: { start: '2023-07-10', end: '2023-07-14' },
  published: '2023-11-10',
  outcome: 'systemic-failings',
  previous: null,
  bodies: [],
  wording: 'restated',
  source: { file: 'report.md', sha256: 'a'.repeat(64) },
  body: '',
};
const id = `${report.id}/pa-1`;
const base: ContentValues = {
  frameworks,
  reports: [report],
  findings: [
    {
      id,
      report: report.id,
      partnership: 'anyshire',
      code: 'pa-1',
      section: 'priority-action',
      at: sectionAt('priority-action'),
      number: 1,
      themes: [],
      polarity: 'recommendation',
      wording: 'restated',
      body: 'Leaders should act.',
    },
  ],
  ledger: [],
  versions: [],
  responses: [],
  followUps: [],
  themes: [],
  terms: [],
  partnerships: [{ id: 'anyshire', name: 'Anyshire', links: [], body: '' }],
  inspections: [],
};
const date = fc.constantFrom('2022-05', '2023', '2023-07-10', '2024-02', '2024-09-01', '2025-22');
const named = fc.boolean().map((itself): string[] => (itself ? [id] : []));
const action = fc.record({
  text: fc.constantFrom('Build it', 'build  it', 'Staff it', 'Share figures'),
  speaksTo: named,
  inferred: named,
  updates: fc.array(fc.record({ date, sourceStatus: fc.constantFrom('Red', 'Green'), status: fc.constantFrom(...actionStatus.options) }), {
    maxLength: 2,
  }),
});
const response: fc.Arbitrary<ResponseEntry> = fc
  .record({
    kind: fc.constantFrom(...kindsOn('response')),
    date,
    speaker: fc.constantFrom('partnership' as const, 'partnership' as const, ...speakers),
    link: fc.option(fc.boolean(), { nil: undefined }),
    actions: fc.array(action, { maxLength: 4 }),
    source: fc.constantFrom('official' as const, 'families' as const, 'press' as const),
    number: fc.nat(),
  })
  .map(({ link, source, number, ...rest }) => ({
    ...rest,
    id: `anyshire/r-${number}`,
    track: 'response',
    partnership: 'anyshire',
    report: report.id,
    title: `Response ${number}`,
    summary: 'What it says.',
    figures: [],
    speaksTo: link === undefined ? [] : [{ finding: id, inferred: link }],
    sources: [{ url: 'https://example.org/', title: 'A page', kind: source, read: '2026-01-01' }],
    body: '',
  }));

test('status and coverage never contradict each other, whatever is on record', () => {
  const responses = fc.uniqueArray(response, { maxLength: 4, selector: (one) => one.id });
  fc.assert(
    fc.property(responses, (all) => {
      const content = indexContent({ ...base, responses: all });
      for (const row of coverageView(content, report).rows) agree(content, row);
    }),
    { numRuns: 500 },
  );
});

test('a label names the teller where only a newsletter or the press tells of it, and whether anybody has looked', () => {
  assert.equal(statusLabel({ value: 'late', toldBy: 'families' }), 'Partnership: late, as reported by a parent carer forum');
  assert.equal(statusLabel({ value: 'effective', toldBy: 'press' }), 'Inspectors: effective action, as reported in the press');
  assert.equal(statusLabel({ value: 'late' }), 'Partnership: late');
  assert.equal(statusLabel({ value: 'none' }), 'No response on record here; not looked for yet');
  assert.equal(statusLabel({ value: 'none', looked: '2026-11-24' }), 'No response on record here; last looked for on 24 November 2026');
});
