import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { changeContent, recover } from '../../src/content/change-content.ts';
import { snapshot, temporaryFolder } from '../temporary-folder.ts';

const line = (code: string) => ({
  id: `hartlepool-2023-03/${code}`,
  version: 1,
  fingerprint: '0123456789abcdef',
  wording: 'restated' as const,
});
const finding = (code: string) => ({ path: `findings/hartlepool-2023-03/${code}.md`, text: code });

test('a report’s findings replace all that it had, the ledger grows, and a published wording is never written again', (t) => {
  const root = temporaryFolder(t);
  const version = (text: string) => ({ path: 'versions/hartlepool-2023-03/nb-1/v1.md', text });
  changeContent(root, { name: 'one', files: [finding('nb-1'), finding('nb-2'), version('first')], ledger: [line('nb-1'), line('nb-2')] });
  changeContent(root, { name: 'two', files: [finding('nb-2'), version('second')], ledger: [line('nb-2'), line('nb-3')] });
  assert.deepEqual(readdirSync(join(root, 'findings/hartlepool-2023-03')), ['nb-2.md']);
  assert.equal(readFileSync(join(root, version('').path), 'utf8'), 'first');
  assert.equal(readFileSync(join(root, 'ledger.jsonl'), 'utf8').trim().split('\n').length, 3);
});

test('nothing is written outside the folder, and nothing at all where one file would be', (t) => {
  const root = join(temporaryFolder(t), 'content');
  mkdirSync(root);
  for (const path of ['../outside.md', '/tmp/outside.md', 'responses/../../outside.md']) {
    assert.throws(() => changeContent(root, { name: 'x', files: [finding('nb-1'), { path, text: '' }] }), /would be written outside/);
  }
  assert.deepEqual(snapshot(join(root, '..')), []);
});

test('a change that cannot be written leaves all as it was', (t) => {
  const root = temporaryFolder(t);
  changeContent(root, { name: 'one', files: [finding('nb-1')] });
  const before = snapshot(root);
  const files = [finding('nb-2'), { path: 'responses/x.md', text: '' }, { path: 'responses/x.md/y.md', text: '' }];
  assert.throws(() => changeContent(root, { name: 'two', files }), /ENOTDIR|EEXIST/);
  assert.deepEqual([snapshot(root), readdirSync(join(root, '.pending'))], [before, []]);
});

test('recovery puts whole changes in place and drops half-written ones', (t) => {
  const root = temporaryFolder(t);
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('.pending/ready-hartlepool--plan/files/responses/hartlepool/plan.md', 'whole');
  write('.pending/tmp-hartlepool--other/files/responses/hartlepool/other.md', 'half');
  recover(root);
  assert.equal(readFileSync(join(root, 'responses/hartlepool/plan.md'), 'utf8'), 'whole');
  assert.equal(existsSync(join(root, 'responses/hartlepool/other.md')), false);
  assert.deepEqual(readdirSync(join(root, '.pending')), []);
});
