import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { addToLedger, readLedger } from '../../src/content/ledger-text.ts';
import type { LedgerLine } from '../../src/domain/schemas/ledger.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const line = (id: string): LedgerLine => ({ id, version: 1, fingerprint: '0123456789abcdef', wording: 'official' });

test('two branches that each add a report merge without a conflict, and no id is lost', (t) => {
  const folder = temporaryFolder(t);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder, stdio: 'pipe' });
  const path = join(folder, 'content/ledger.jsonl');
  const add = (...ids: string[]) => writeFileSync(path, addToLedger(readFileSync(path, 'utf8'), ids.map(line)));
  mkdirSync(join(folder, 'content'));
  copyFileSync(join(import.meta.dirname, '../../.gitattributes'), join(folder, '.gitattributes'));
  writeFileSync(path, '');
  add('anyshire-2023-07/pa-1');
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'one');
  git('checkout', '-qb', 'other');
  add('northmere-2024-01/ex-1', 'northmere-2024-01/pa-1');
  git('commit', '-qam', 'two');
  git('checkout', '-q', 'main');
  add('northshire-2024-02/ex-1', 'anyshire-2023-07/pa-2');
  git('commit', '-qam', 'three');
  git('merge', '-q', 'other', '-m', 'both');
  const merged = readFileSync(path, 'utf8');
  assert.deepEqual(
    readLedger(addToLedger(merged, [])).map(({ id }) => id),
    ['anyshire-2023-07/pa-1', 'anyshire-2023-07/pa-2', 'northmere-2024-01/ex-1', 'northmere-2024-01/pa-1', 'northshire-2024-02/ex-1'],
  );
});
