import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { projectContent } from '../../src/content/content-folder.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { standingOf } from '../../src/domain/status/standing.ts';
import { standingWords } from '../../src/domain/words/standing-words.ts';
import { lastSeen } from '../../src/site/labels/last-seen.ts';
import { absencesView } from '../../src/site/views/absences-view.ts';
import { areaInspections } from '../../src/site/views/area-inspections.ts';
import { dueRules } from '../area-send.ts';

const asOf = '2026-11-24';
const day = fc.integer({ min: 0, max: 1500 }).map((days) => new Date(Date.UTC(2023, 0, 1 + days)).toISOString().slice(0, 10));
const url = 'https://example.org/plan';
const upTo = fc.option(fc.constantFrom('2023', '2024-02', '2025-21', '2026-11-01'), { nil: undefined });
const look = fc.record({ date: day, upTo, found: fc.option(fc.constant(url), { nil: undefined }) });
const traces = fc.record({
  records: fc.array(fc.record({ told: fc.boolean() }), { maxLength: 3 }),
  looks: fc.uniqueArray(look, { maxLength: 3, selector: ({ date }) => date }),
  by: fc.option(
    fc.oneof(
      day,
      day.map((exact) => exact.slice(0, 7)),
    ),
    { nil: undefined },
  ),
});

test('only what was looked for after its time, and not found, is late; only what was looked for is called not found', () => {
  fc.assert(
    fc.property(traces, (given) => {
      const standing = standingOf(given, asOf);
      const missed = given.looks.filter(({ found }) => !found).map(({ date }) => date);
      if (standing.late) {
        assert.equal(standing.state, 'missing');
        assert.ok(given.by && missed.some((date) => date.slice(0, given.by?.length) > (given.by ?? '')));
      }
      if (missed.length === 0) assert.doesNotMatch(standingWords(standing), /not found|after it was due/);
      if (standing.state === 'missing') assert.ok(given.records.length === 0 && missed.includes(standing.looked ?? ''));
      if (given.records.length === 0 && given.looks.length === 0) assert.match(standingWords(standing), /not looked for yet/i);
      assert.deepEqual(standingOf({ ...given, looks: [...given.looks].reverse() }, asOf), standing, 'the order of looks does not matter');
    }),
    { numRuns: 2000 },
  );
});

test('each state has its sentence, with the day of the look', () => {
  const words = (looks: { date: string; found?: string; upTo?: string }[], records: { told: boolean }[] = [], by?: string) =>
    standingWords(standingOf({ looks, records, by }, asOf));
  assert.equal(words([], [{ told: false }]), 'On record');
  assert.equal(words([], [{ told: true }]), 'Reported by others; we have not read the document itself');
  assert.equal(
    words([{ date: '2026-11-24' }], [{ told: true }]),
    'Reported by others; the document itself was looked for on 24 November 2026 and not found',
  );
  assert.equal(words([{ date: '2026-11-24' }], [], '2025-05'), 'Looked for on 24 November 2026, after it was due; not found');
  assert.equal(words([{ date: '2025-05-30' }], [], '2025-05'), 'Looked for on 30 May 2025; not found');
  assert.equal(
    words([{ date: '2026-11-24', upTo: '2025-02' }], [], '2025-05'),
    'Looked for on 24 November 2026, in pages up to February 2025; not found',
  );
  assert.equal(words([], [], '2025-05'), 'Not looked for yet');
  assert.equal(words([], [], '2027-05'), 'Not due yet; not looked for yet');
});

test('a report whose text is here is never said to be unread', () => {
  const record = { title: 'Report', url: '/reports/anyshire-2024-01/', external: false, told: false };
  assert.equal(lastSeen([{ ...record, here: true }]), 'Its text is on this site. We have no record of the day it was read.');
  assert.equal(lastSeen([{ ...record, external: true }]), 'We know its address, but its text is not on this site.');
});

test('on the embedded content the clock and the ledger of absences say the same, and nothing is late that nobody looked for', () => {
  const content = indexContent(readContentFolder(projectContent).content);
  let compared = 0;
  for (const { due, partnership } of areaInspections(content)) {
    for (const { standing } of due)
      if (standing.late)
        assert.ok(
          partnership.lookedFor?.some(({ found }) => !found),
          partnership.id,
        );
  }
  for (const partnership of content.partnerships) {
    const view = absencesView(content, partnership);
    for (const { kind, standing } of view?.inspection.due ?? []) {
      const documents = dueRules.filter((rule) => rule.kind === kind).flatMap((rule) => rule.documents.map(({ document }) => document));
      const lines = view?.lines.filter(({ document }) => documents.includes(document)) ?? [];
      assert.ok(
        lines.some(({ state, late, looked }) => state === standing.state && late === standing.late && looked === standing.looked),
        `${partnership.id} ${kind}: ${standing.state}, ${lines.map(({ state }) => state)}`,
      );
      compared += 1;
    }
  }
  assert.ok(compared > 100);
});
