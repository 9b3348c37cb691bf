import assert from 'node:assert/strict';
import test from 'node:test';
import { checkLedger } from '../../src/content/checks/check-ledger.ts';
import { fingerprint } from '../../src/domain/ledger/fingerprint.ts';
import type { LedgerLine } from '../../src/domain/schemas/ledger.ts';

const id = (code: string) => `northmere-2024-01/${code}`;
const line = (code: string, version = 1, text = code): LedgerLine => ({
  id: id(code),
  version,
  fingerprint: fingerprint(text),
  wording: 'official',
});
const gone = (code: string, ...to: string[]): LedgerLine => ({
  id: id(code),
  version: 1,
  retired: to.length > 0 ? 'merged' : 'removed',
  to: to.map(id),
});
const kept = (code: string, version: number, body: string) => ({
  id: id(code),
  version,
  section: 'improve' as const,
  wording: 'official' as const,
  body,
});

test('a ledger is in order where every id is a finding’s or retired, and every earlier wording was kept', () => {
  const ledger = [line('nb-1', 1, 'Old.'), line('nb-1', 2), line('nb-2', 1, 'Gone.'), gone('nb-2', 'nb-1')];
  assert.deepEqual(checkLedger(ledger, [id('nb-1')], [kept('nb-1', 1, 'Old.'), kept('nb-2', 1, 'Gone.')]), []);
});

test('what is lost, doubled or changed is told', () => {
  const told = (ledger: LedgerLine[], findings: string[], versions: ReturnType<typeof kept>[] = []) =>
    checkLedger(ledger, findings.map(id), versions).join('\n');
  assert.match(told([], ['nb-1']), /no line for the finding northmere-2024-01\/nb-1/);
  assert.match(told([line('nb-1')], []), /nb-1 was issued, and there is no findings/);
  assert.match(told([line('nb-1'), gone('nb-1')], ['nb-1'], [kept('nb-1', 1, 'nb-1')]), /nb-1 is retired, and there is a findings/);
  assert.match(told([line('nb-1'), line('nb-1', 3)], ['nb-1'], [kept('nb-1', 1, 'nb-1')]), /versions of northmere-2024-01\/nb-1 are 1, 3/);
  assert.match(told([line('nb-1', 1, 'A.'), line('nb-1', 1, 'B.')], ['nb-1']), /two lines for version 1, as when two branches/);
  assert.match(
    told([line('nb-1'), gone('nb-1', 'nb-9')], [], [kept('nb-1', 1, 'nb-1')]),
    /points to northmere-2024-01\/nb-9, which was never issued/,
  );
  assert.match(
    told([line('nb-1', 1, 'A.'), line('nb-1', 2)], ['nb-1']),
    /there is no versions\/northmere-2024-01\/nb-1\/v1\.md; restore it/,
  );
  assert.match(
    told([line('nb-1', 1, 'A.'), line('nb-1', 2)], ['nb-1'], [kept('nb-1', 1, 'B.')]),
    /is not the wording that the ledger knows/,
  );
});
