import assert from 'node:assert/strict';
import test from 'node:test';
import { checkAdded } from '../../src/content/checks/check-added.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { eventOnRecordSince, reportOnRecordSince } from '../../src/content/index/on-record-since.ts';
import { mustHave } from '../../src/domain/must-have.ts';
import type { LedgerLine } from '../../src/domain/schemas/ledger.ts';
import { changeItems } from '../../src/site/exports/change-items.ts';
import { dataFixture } from '../data-fixture.ts';

const id = 'anyshire-2023-07';
const report = mustHave(dataFixture.reports[0], 'report');
const plan = mustHave(dataFixture.responses[0], 'plan');
const survey = mustHave(dataFixture.followUps[0], 'survey');

const line = (code: string, version: number, since?: string): LedgerLine => ({
  id: `${id}/${code}`,
  version,
  fingerprint: '0123456789abcdef',
  wording: 'restated',
  ...(since ? { since } : {}),
});
const withLedger = (retrieved: string | undefined, ...ledger: LedgerLine[]) =>
  indexContent({ ...dataFixture, ledger, reports: [{ ...report, source: { ...report.source, ...(retrieved ? { retrieved } : {}) } }] });

test('a report is here since its first finding came, however often it is read again', () => {
  const lines = [line('nb-1', 1, '2025-03-02'), line('ia-1', 1, '2025-03-01'), line('nb-1', 2, '2026-01-01')];
  assert.equal(reportOnRecordSince(withLedger('2026-01-01', ...lines), id), '2025-03-01');
});

test('without a day in the ledger, a report is here since its document was read, if that is the only reading', () => {
  assert.equal(reportOnRecordSince(withLedger('2026-01-01', line('nb-1', 1)), id), '2026-01-01');
  assert.equal(reportOnRecordSince(withLedger('2026-01-01', line('nb-1', 1), line('nb-1', 2, '2026-01-01')), id), undefined);
  assert.equal(reportOnRecordSince(withLedger('2026-01-01', line('nb-1', 1), line('ia-1', 1, '2026-01-01')), id), undefined);
  assert.equal(reportOnRecordSince(withLedger(undefined, line('nb-1', 1)), id), undefined);
});

test('findings published without a day in the ledger are in the feed of changes by the day of their report', () => {
  const dated = changeItems(withLedger('2026-01-01', line('nb-1', 1)));
  assert.deepEqual(
    dated.map(({ here, guid }) => [here, guid]),
    [['2026-01-01', `/changes/#${id}`]],
  );
  assert.deepEqual(changeItems(withLedger(undefined, line('nb-1', 1))), []);
});

test('an entry is here since the day that it names; what was read from a document, since that was read', () => {
  assert.equal(eventOnRecordSince({ ...plan, added: '2026-02-03' }), '2026-02-03');
  assert.equal(eventOnRecordSince(plan), undefined);
  const readBy = { profile: 'area-send-monitoring-2025', checked: true };
  assert.equal(eventOnRecordSince({ ...survey, readBy }), mustHave(survey.sources[0], 'source').read);
});

test('an entry cannot have come before its own day, nor after today', () => {
  const reasons = (added: string, date: string) => checkAdded([{ ...plan, added, date }], '2026-11-29').map((one) => one.reason);
  assert.deepEqual(reasons('2026-11-29', '2026-11-29'), []);
  assert.deepEqual(reasons('2024-04-01', '2024-21'), []);
  assert.deepEqual(reasons('2026-11-30', '2024-21'), ['added: 2026-11-30 is still to come']);
  assert.deepEqual(reasons('2024-02-29', '2024-21'), ['added: 2024-02-29 is before its date, 2024-21']);
  assert.deepEqual(checkAdded([plan, survey], '2026-11-29'), []);
});
