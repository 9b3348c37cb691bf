import assert from 'node:assert/strict';
import test from 'node:test';
import { indexContent } from '../../src/content/index/index-content.ts';
import { historiesOf } from '../../src/domain/ledger/history-of.ts';
import type { LedgerLine } from '../../src/domain/schemas/ledger.ts';
import { dayOfPage, pageDays } from '../../src/site/exports/page-days.ts';
import { dataFixture } from '../data-fixture.ts';

const [finding] = dataFixture.findings;
const [report] = dataFixture.reports;
const [plan] = dataFixture.responses;
assert.ok(finding && report && plan);
const line = (version: number, since: string): LedgerLine => ({
  id: finding.id,
  version,
  fingerprint: `${version}`.repeat(16),
  wording: 'official',
  since,
});
const content = (ledger: LedgerLine[]) => indexContent({ ...dataFixture, ledger });

test('a finding, its report, its area and its themes have the day of its newest wording', () => {
  const days = pageDays(content([line(1, '2026-01-01'), line(2, '2026-11-20')]));
  const ofTheme = finding.themes[0]?.id;
  for (const path of [`/findings/${finding.id}/`, `/reports/${report.id}/`, `/partnerships/${report.partnership}/`, `/themes/${ofTheme}/`])
    assert.equal(days.get(path), '2026-11-20', path);
});

test('a retirement is a change too, and the retired finding keeps its page', () => {
  const ledger: LedgerLine[] = [line(1, '2026-01-01'), { id: finding.id, version: 1, retired: 'removed', to: [], since: '2026-05-05' }];
  assert.ok(historiesOf(ledger).get(finding.id)?.retired);
  assert.equal(pageDays(content(ledger)).get(`/findings/${finding.id}/`), '2026-05-05');
});

test('an answer that came later changes the page of its finding, not that of the report', () => {
  const ledger = [line(1, '2026-01-01')];
  const late = { ...plan, added: '2026-12-01' };
  const days = pageDays(indexContent({ ...dataFixture, ledger, responses: [late] }));
  assert.equal(days.get(`/responses/${plan.id}/`), '2026-12-01');
  assert.equal(days.get(`/findings/${finding.id}/`), '2026-12-01');
  assert.equal(days.get(`/partnerships/${report.partnership}/`), '2026-12-01');
  assert.equal(days.get(`/reports/${report.id}/`), '2026-01-01');
});

test('a page below an area or a theme has its day, and what nobody dated has none', () => {
  const days = new Map([
    ['/', '2026-11-24'],
    ['/partnerships/anyshire/', '2026-05-05'],
    ['/themes/travel/', '2026-06-06'],
  ]);
  assert.equal(dayOfPage(days, '/partnerships/anyshire/travel/'), '2026-05-05');
  assert.equal(dayOfPage(days, '/themes/travel/priority-actions/2/'), '2026-06-06');
  assert.equal(dayOfPage(days, '/'), '2026-11-24');
  for (const path of ['/about/', '/terms/ehc-plan/', '/findings/x-2023-01/pa-1/']) assert.equal(dayOfPage(days, path), undefined, path);
});

test('no day comes from the clock', () => {
  const newest = [...pageDays(dataFixture).values()].sort().at(-1) ?? '';
  assert.ok(newest <= dataFixture.asOf);
});
