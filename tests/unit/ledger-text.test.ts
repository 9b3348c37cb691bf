import assert from 'node:assert/strict';
import test from 'node:test';
import { addToLedger, readLedger } from '../../src/content/ledger-text.ts';
import type { LedgerLine } from '../../src/domain/schemas/ledger.ts';

const line = (id: string, version = 1): LedgerLine => ({ id, version, fingerprint: '0123456789abcdef', wording: 'official' });

test('the order of lines does not depend on who was first', () => {
  const lines = [line('a-2024-01/ia-1'), line('a-2024-01/pa-10'), line('a-2024-01/pa-2'), line('a-2024-01/pa-2', 2)];
  const forth = lines.reduce((text, next) => addToLedger(text, [next]), '');
  const back = lines.toReversed().reduce((text, next) => addToLedger(text, [next]), '');
  assert.equal(forth, back);
  assert.deepEqual(
    readLedger(forth).map(({ id, version }) => `${id} ${version}`),
    ['a-2024-01/pa-2 1', 'a-2024-01/pa-2 2', 'a-2024-01/pa-10 1', 'a-2024-01/ia-1 1'],
  );
});

test('a line that is there stays', () => {
  const text = addToLedger('', [line('a-2024-01/pa-1')]);
  assert.equal(addToLedger(text, []), text);
});

test('a line that does not fit is named', () => {
  assert.throws(() => readLedger('{"id":"a-2024-01/pa-1","version":0}'), /ledger\.jsonl:1: version: expected more than 0, found 0/);
  assert.throws(() => readLedger('\nnonsense'), /ledger\.jsonl:2: this line is not JSON/);
});
