import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { actionStatus, judgement, speakers } from '../../src/domain/schemas/event.ts';
import { statusRules, findingStatus as statusShape } from '../../src/domain/schemas/status.ts';
import type { StatusEvidence } from '../../src/domain/status/status-evidence.ts';
import { statusOf } from '../../src/domain/status/status-of.ts';

const began = '2023-07-10';
const finding = 'anyshire-2023-07/pa-1';
const source = { url: 'https://example.org/plan', title: 'A page', kind: 'official' as const, read: '2026-01-01' };

function entry(given: Partial<Omit<StatusEvidence, 'link'>> & { link?: Partial<StatusEvidence['link']> }): StatusEvidence {
  const { link, ...rest } = given;
  return {
    track: 'response',
    id: 'anyshire/plan',
    title: 'Plan',
    date: '2024-01',
    speaker: 'partnership',
    summary: 'A plan.',
    actions: [],
    sources: [source],
    ...rest,
    link: { finding, inferred: false, ...link },
  };
}

type Update = StatusEvidence['actions'][number]['updates'][number];
const reported = (status: Update['status'], date = '2024-09', sourceStatus: string = status): Update => ({ status, date, sourceStatus });
const action = (text: string, ...updates: Update[]) => ({ text, speaksTo: [finding], updates });
const plan = (...actions: StatusEvidence['actions']) => entry({ actions });
const judged = (verdict: StatusEvidence['link']['judgement'], date: string, given: Partial<StatusEvidence> = {}) =>
  entry({
    track: 'follow-up',
    id: `anyshire/monitoring-${date}`,
    speaker: 'inspectors',
    date,
    ...given,
    link: { ...given.link, ...(verdict ? { judgement: verdict } : {}) },
  });
const decided = (...evidence: StatusEvidence[]) => statusOf(evidence, began).decided;

test('inspectors outrank the partnership, and both tracks stay as they are', () => {
  const status = statusOf([plan(action('Build it', reported('late'))), judged('effective', '2025-12')], began);
  assert.deepEqual(
    [status.decided.value, status.decided.by, status.decided.date, status.decided.rule],
    ['effective', 'inspectors', '2025-12', 'inspectors-judged'],
  );
  assert.deepEqual([status.partnership.value, status.partnership.ownWord, status.inspectors.value], ['late', 'late', 'effective']);
});

test('the partnership’s word: done needs all actions, the most cautious report decides, silence is planned', () => {
  const done = action('Build it', reported('done', '2024-09', 'went live'));
  assert.deepEqual(decided(plan(done)).value, 'done');
  assert.equal(decided(plan(done)).ownWord, 'went live');
  assert.deepEqual(decided(plan(done, action('Staff it'))).value, 'partly-done');
  assert.deepEqual(decided(plan(done, action('Staff it'))).actions, { all: 2, done: 1, silent: 1 });
  assert.equal(decided(plan(done, action('Staff it', reported('late', '2024-02')))).value, 'late');
  assert.equal(decided(plan(action('Staff it', reported('at-risk')))).value, 'under-way');
  assert.equal(decided(plan(action('Staff it', reported('stopped')))).value, 'stopped');
  assert.equal(decided(plan(action('Staff it', reported('not-started')))).value, 'planned');
  assert.equal(decided(plan(action('Staff it'))).value, 'planned');
  assert.equal(decided(entry({})).value, 'answered');
  assert.equal(decided().value, 'none');
});

test('an action that a later plan lists again is the same action', () => {
  const first = plan(action('Build  it', reported('late', '2024-02')));
  const later = entry({ id: 'anyshire/plan-2', date: '2024-10', actions: [action('build it', reported('done', '2024-10'))] });
  assert.deepEqual([decided(first, later).value, decided(first, later).actions], ['done', { all: 1, done: 1, silent: 0 }]);
});

test('an action that only our reading ties to the finding is told and decides nothing', () => {
  const ours = { ...action('Build it', reported('late')), inferred: [finding] };
  assert.deepEqual([decided(plan(ours)).value, decided(plan(ours)).readings], ['answered', 1]);
  const both = decided(plan(ours, action('Staff it', reported('done'))));
  assert.deepEqual([both.value, both.actions?.all, both.readings], ['done', 1, 1]);
  assert.equal(decided(entry({ actions: [action('Build it', reported('done'))], link: { inferred: true } })).value, 'answered');
});

test('a response that names the finding stands before a later one that only our reading ties to it', () => {
  const later = entry({ id: 'anyshire/figure', date: '2026-02', link: { inferred: true } });
  assert.deepEqual([decided(entry({}), later).date, decided(later).inferred], ['2024-01', true]);
});

test('no judgement but that of inspectors on a finding that the source names', () => {
  assert.equal(decided(judged('effective', '2025-12', { speaker: 'government' })).value, 'none');
  assert.equal(decided(judged('effective', '2025-12', { speaker: 'press' })).value, 'none');
  assert.equal(decided(judged(undefined, '2025-12')).value, 'none');
  assert.equal(decided(judged('effective', '2025-12', { link: { finding, inferred: true } })).value, 'none');
  assert.equal(statusOf([], began).inspectors.value, 'not-tested');
});

test('what is dated before the inspection does not count; a bare year might be after it', () => {
  assert.equal(decided(judged('not-effective', '2016-07')).value, 'none');
  assert.equal(decided(entry({ date: '2023-21' })).value, 'none');
  assert.equal(decided(entry({ date: '2023' })).value, 'answered');
});

const dates = fc
  .tuple(
    fc.integer({ min: 2022, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([year, month, day, precision]) => {
    const two = (number: number) => String(number).padStart(2, '0');
    return (
      [`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`, `${year}-${20 + Math.ceil(month / 3)}`][precision] ??
      `${year}`
    );
  });
const updates = fc.record({
  date: dates,
  status: fc.constantFrom(...actionStatus.options),
  sourceStatus: fc.constantFrom('green', 'on time', 'open'),
});
const actions = fc.array(
  fc
    .record({ text: fc.constantFrom('One', 'Two', 'Three'), updates: fc.array(updates, { maxLength: 3 }) })
    .map((one) => ({ ...one, speaksTo: [finding] })),
  { maxLength: 3 },
);
const evidence = fc.uniqueArray(
  fc
    .record({
      id: fc.integer({ min: 0, max: 99 }),
      date: dates,
      speaker: fc.constantFrom(...speakers),
      inferred: fc.boolean(),
      verdict: fc.option(fc.constantFrom(...judgement.options), { nil: undefined }),
      actions,
    })
    .map(({ id, date, speaker, inferred, verdict, actions }) => {
      const track = speaker === 'partnership' ? ('response' as const) : ('follow-up' as const);
      return entry({ id: `anyshire/${id}`, track, date, speaker, actions, link: { inferred, ...(verdict ? { judgement: verdict } : {}) } });
    }),
  { selector: ({ id }) => id, maxLength: 8 },
);

test('the order of entries does not matter, and the result has its published shape', () => {
  fc.assert(
    fc.property(evidence, fc.infiniteStream(fc.nat()), (given, numbers) => {
      const keyed = given.map((one) => ({ one, key: numbers.next().value ?? 0 }));
      const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ one }) => ({ ...one, actions: [...one.actions].reverse() }));
      const status = statusOf(given, began);
      assert.deepEqual(statusOf(shuffled, began), status);
      statusShape.parse(status);
    }),
  );
});

test('a later judgement by inspectors wins, and a later report on an action replaces the earlier', () => {
  fc.assert(
    fc.property(evidence, fc.constantFrom(...judgement.options), (given, verdict) => {
      assert.equal(decided(...given, judged(verdict, '2027-01-01')).value, verdict);
    }),
  );
  fc.assert(
    fc.property(fc.array(updates, { minLength: 1, maxLength: 5 }), fc.constantFrom(...actionStatus.options), (earlier, status) => {
      const last = decided(plan(action('One', reported(status, '2027-01-01', 'the last word'))));
      assert.equal(decided(plan(action('One', ...earlier, reported(status, '2027-01-01', 'the last word')))).value, last.value);
    }),
  );
});

test('a statement by families never changes the status', () => {
  fc.assert(
    fc.property(evidence, evidence, (given, more) => {
      const said = more.map((one) => ({ ...one, id: `${one.id}-families`, speaker: 'families' as const }));
      const { families: _, ...rest } = statusOf([...given, ...said], began);
      const { families: __, ...before } = statusOf(given, began);
      assert.deepEqual(rest, before);
    }),
  );
});

test('no status that no source printed: what is decided stands in the evidence', () => {
  fc.assert(
    fc.property(evidence, (given) => {
      const { decided: word } = statusOf(given, began);
      assert.ok(statusRules.includes(word.rule));
      const event = given.find(({ id }) => id === word.event?.id);
      if (word.rule === 'inspectors-judged') assert.equal(event?.link.judgement, word.value);
      if (word.ownWord) assert.ok(event?.actions.some(({ updates }) => updates.some(({ sourceStatus }) => sourceStatus === word.ownWord)));
      if (word.value !== 'none') assert.equal(event?.speaker, word.by);
      if (word.value === 'done') assert.equal(word.actions?.done, word.actions?.all);
    }),
  );
});
