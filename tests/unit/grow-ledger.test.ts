import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { changingContent, recover } from '../../src/content/change-content.ts';
import { ledgerGrowth } from '../../src/content/grow-ledger.ts';
import { addToLedger } from '../../src/content/ledger-text.ts';
import { readLedgerFile } from '../../src/content/read-ledger-file.ts';
import type { LedgerLine } from '../../src/domain/schemas/ledger.ts';
import { workOf } from '../growth/work-of.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const line = (id: string): LedgerLine => ({ id, version: 1, fingerprint: '0123456789abcdef', wording: 'official' });
const report = (name: string) => ['ex-1', 'nb-1', 'nb-2'].map((code) => line(`${name}-2024-07/${code}`));
const ledgerOf = (root: string) => readFileSync(join(root, 'ledger.jsonl'), 'utf8');
const growing = '.pending/ledger-grows';

test('changes in one command end in the ledger in its order, each line once', async (t) => {
  const root = temporaryFolder(t);
  // Its last line has no end, as an editor may leave it.
  writeFileSync(join(root, 'ledger.jsonl'), addToLedger('', report('mere')).trimEnd());
  await changingContent(root, 'test', (change) => {
    for (const name of ['wold', 'ayre', 'mere']) change({ name, files: [], ledger: report(name) });
    assert.equal(existsSync(join(root, growing)), true);
    assert.deepEqual(readLedgerFile(root), [...report('ayre'), ...report('mere'), ...report('wold')]);
  });
  assert.equal(ledgerOf(root), addToLedger('', [...report('ayre'), ...report('mere'), ...report('wold')]));
  assert.equal(existsSync(join(root, growing)), false);
});

test('a command that fails leaves the ledger in its order too', async (t) => {
  const root = temporaryFolder(t);
  const failing = changingContent(root, 'test', (change) => {
    for (const name of ['wold', 'ayre']) change({ name, files: [], ledger: report(name) });
    throw new Error('the disk is full');
  });
  await assert.rejects(failing, /the disk is full/);
  assert.equal(ledgerOf(root), addToLedger('', [...report('ayre'), ...report('wold')]));
});

test('a line that a kill cut off is left out by whoever reads, and put in by the next command', (t) => {
  const root = temporaryFolder(t);
  const ready = join(root, '.pending/ready-wold');
  mkdirSync(ready, { recursive: true });
  writeFileSync(join(ready, 'ledger.jsonl'), addToLedger('', report('wold')));
  writeFileSync(join(root, growing), '');
  writeFileSync(join(root, 'ledger.jsonl'), addToLedger('', report('mere')));
  // Of what is pending, one line and a part of the next arrived before the kill.
  appendFileSync(join(root, 'ledger.jsonl'), addToLedger('', report('wold')).slice(0, 150));
  assert.deepEqual(readLedgerFile(root), [...report('mere'), ...report('wold').slice(0, 1)]);
  recover(root);
  assert.equal(ledgerOf(root), addToLedger('', [...report('mere'), ...report('wold')]));
  assert.equal(existsSync(join(root, growing)), false);
});

test('a command that is told to end puts the ledger into its order first', (t) => {
  const root = temporaryFolder(t);
  const program = `
    import { changingContent } from ${JSON.stringify(new URL('../../src/content/change-content.ts', import.meta.url).href)};
    await changingContent(${JSON.stringify(root)}, 'test', (change) => {
      for (const [name, ledger] of ${JSON.stringify(['wold', 'ayre'].map((name) => [name, report(name)]))}) change({ name, files: [], ledger });
      process.exit(130);
    });`;
  assert.equal(spawnSync(process.execPath, ['--input-type=module', '-e', program]).status, 130);
  assert.equal(ledgerOf(root), addToLedger('', [...report('ayre'), ...report('wold')]));
});

test('a report costs the same beside 100 others and beside 10,000', (t) => {
  const beside = (others: number) => {
    const root = temporaryFolder(t);
    const lines = Array.from({ length: others }, (_, index) => report(`area${'abcdefghij'[index % 10]}-${index}`)).flat();
    writeFileSync(join(root, 'ledger.jsonl'), lines.map((one) => `${JSON.stringify(one)}\n`).join(''));
    const { grow, settle } = ledgerGrowth(root);
    t.after(settle);
    let number = 0;
    return workOf(() => grow(report(`new-${number++}`)));
  };
  assert.ok(beside(10_000) / beside(100) < 4);
});
