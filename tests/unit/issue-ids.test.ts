import assert from 'node:assert/strict';
import test from 'node:test';
import { fingerprint } from '../../src/domain/ledger/fingerprint.ts';
import { historiesOf } from '../../src/domain/ledger/history-of.ts';
import { issueIds, type LedgerConflict, type Standing } from '../../src/domain/ledger/issue-ids.ts';
import { isRetired, type LedgerLine } from '../../src/domain/schemas/ledger.ts';

const report = 'northmere-2024-01';
const plans = 'Leaders should make sure that plans are written in time, say what each child needs, and name who gives it.';
const waits = 'Families wait too long to see a therapist. Nobody tells them how long it will be.';
const buses = 'Buses come on time, and drivers know the children whom they take to school each day.';
const forum = 'The forum of parents shaped the new service from its beginning to its first day.';

interface State {
  ledger: LedgerLine[];
  standing: Standing[];
}
const nothing: State = { ledger: [], standing: [] };

/** Reads a document of one section after another state; returns its ids and the state after it. */
function read(before: State, texts: string[] | [string, string][], wording: 'official' | 'restated' = 'official') {
  const fresh = texts.map((one) => {
    const [section, text] = typeof one === 'string' ? (['nb', one] as const) : one;
    return { section, text, fingerprint: fingerprint(text) };
  });
  const { ids, lines } = issueIds({ report, ...before, fresh, wording });
  const standing = ids.map((id, index) => ({ id, position: index + 1, text: fresh[index]?.text ?? '' }));
  return { codes: ids.map((id) => id.split('/')[1]), lines, ledger: [...before.ledger, ...lines], standing };
}
const retired = (lines: LedgerLine[]) =>
  lines
    .filter(isRetired)
    .map(({ id, retired, to }) => `${id.split('/')[1]} ${retired} ${to.map((one) => one.split('/')[1]).join(' ')}`.trim());

test('a first reading counts each section from 1, and the same again adds nothing', () => {
  const first = read(nothing, [
    ['ef', buses],
    ['nb', waits],
    ['nb', plans],
  ]);
  assert.deepEqual(first.codes, ['ef-1', 'nb-1', 'nb-2']);
  const again = read(first, [
    ['ef', buses],
    ['nb', waits],
    ['nb', plans],
  ]);
  assert.deepEqual([again.codes, again.lines], [first.codes, []]);
});

test('a finding keeps its id where it is corrected, moved within its section, or has others put before it', () => {
  const first = read(nothing, [plans, waits]);
  const second = read(first, [buses, waits, plans.replace('in time', 'on time')]);
  assert.deepEqual(second.codes, ['nb-3', 'nb-2', 'nb-1']);
  assert.deepEqual(
    second.lines.map(({ id, version }) => `${id.split('/')[1]} v${version}`),
    ['nb-3 v1', 'nb-1 v2'],
  );
});

test('a finding that is gone is retired, its number is never given again, and it comes back under its own id', () => {
  const first = read(nothing, [plans, waits]);
  const second = read(first, [plans]);
  assert.deepEqual(retired(second.lines), ['nb-2 removed']);
  const third = read(second, [plans, buses]);
  assert.deepEqual(third.codes, ['nb-1', 'nb-3']);
  const fourth = read(third, [plans, waits, buses]);
  assert.deepEqual(fourth.codes, ['nb-1', 'nb-2', 'nb-3']);
  assert.equal(historiesOf(fourth.ledger).get(`${report}/nb-2`)?.retired, undefined);
  assert.equal(historiesOf(fourth.ledger).get(`${report}/nb-2`)?.wordings.length, 2);
});

test('a finding that is split or merged goes on under new ids, for it says less or more', () => {
  const first = read(nothing, [`${plans} ${waits}`, buses, forum]);
  const split = read(first, [plans, waits, buses, forum]);
  assert.deepEqual(split.codes, ['nb-4', 'nb-5', 'nb-2', 'nb-3']);
  assert.deepEqual(retired(split.lines), ['nb-1 split nb-4 nb-5']);
  const merged = read(split, [plans, waits, `${buses} ${forum}`]);
  assert.deepEqual(merged.codes, ['nb-4', 'nb-5', 'nb-6']);
  assert.deepEqual(retired(merged.lines), ['nb-2 merged nb-6', 'nb-3 merged nb-6']);
  const back = read(merged, [`${plans} ${waits}`, `${buses} ${forum}`]);
  assert.deepEqual(back.codes, ['nb-1', 'nb-6']);
});

test('a statement that moves to another section, or is put in other words, points on', () => {
  const first = read(nothing, [
    ['ef', buses],
    ['nb', waits],
  ]);
  const second = read(first, [
    ['nb', waits],
    ['nb', buses],
  ]);
  assert.deepEqual(retired(second.lines), ['ef-1 moved nb-2']);
  const other = waits.replace('to see a therapist. Nobody tells them', 'for a place at school. Someone should tell each one of them');
  const third = read(second, [
    ['nb', other],
    ['nb', buses],
  ]);
  assert.deepEqual(retired(third.lines), ['nb-1 replaced nb-3']);
});

test('findings with the same words keep an id each', () => {
  const first = read(nothing, [waits, plans, waits]);
  assert.deepEqual(read(first, [plans, waits, waits]).codes, ['nb-2', 'nb-1', 'nb-3']);
});

test('restated and official wording are matched by section and order, or not at all', () => {
  const first = read(nothing, ['Plans are late.', 'Waits are long.'], 'restated');
  const second = read(first, [plans, waits]);
  assert.deepEqual(second.codes, ['nb-1', 'nb-2']);
  assert.deepEqual(
    second.lines.map((line) => line.version),
    [2, 2],
  );
  assert.throws(
    () => read(first, [plans, waits, buses]),
    (error: LedgerConflict) => {
      assert.equal(error.rule, 'other-count');
      assert.match(error.message, /2 findings nb-… are known, and this has 3/);
      return true;
    },
  );
});

test('nothing is guessed where the words of a known finding are lost', () => {
  const first = read(nothing, [plans, waits]);
  assert.deepEqual(read({ ledger: first.ledger, standing: [] }, [plans, waits]).lines, []);
  assert.throws(() => read({ ledger: first.ledger, standing: [] }, [plans, buses]), /nb-2, whose words are in no file/);
});
