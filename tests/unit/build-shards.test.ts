import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { isInShard, readShard, type Shard } from '../../src/domain/shard.ts';
import { runCommand } from '../commands/run-command.ts';
import { snapshot, temporaryFolder } from '../temporary-folder.ts';

test('a shard is written as 2/4, and each key is in exactly one', () => {
  assert.deepEqual(readShard('2/4'), [2, 4]);
  for (const wrong of ['', '0/4', '5/4', '2', '2/', '02/4', '2/4 ', '-1/2']) assert.equal(readShard(wrong), undefined, wrong);
  const shards = [1, 2, 3].map((part): Shard => [part, 3]);
  const homes = Array.from({ length: 300 }, (_, key) => shards.filter((shard) => isInShard(`report-${key}`, shard)));
  assert.ok(homes.every(({ length }) => length === 1));
  for (const shard of shards) assert.ok(homes.filter(([home]) => home === shard).length > 60);
});

test('shards of a site laid into one folder are the site, byte for byte, and none writes over another', (t) => {
  const folder = temporaryFolder(t);
  const build = (name: string, ...options: string[]) => {
    const { status, stderr } = runCommand(['build', '--outDir', join(folder, name), ...options]);
    assert.equal(status, 0, stderr);
    return snapshot(join(folder, name));
  };
  const whole = build('whole');
  assert.ok(!whole.some((file) => file.startsWith('review/')), 'what waits for an editor is on no built site');
  const shards = ['1/2', '2/2'].map((shard, index) => build(String(index), '--shard', shard));
  const [first = [], second = []] = shards.map((files) => files.filter((file) => file.includes('.html ')));
  assert.ok(first.length > 100 && second.length > 100);
  assert.deepEqual(
    first.filter((file) => second.includes(file)),
    [],
  );
  for (const index of shards.keys()) cpSync(join(folder, String(index)), join(folder, 'joined'), { recursive: true });
  assert.deepEqual(snapshot(join(folder, 'joined')), whole);
});

test('what is no shard is refused', () => {
  const { status, stderr } = runCommand(['build', '--shard', '3/2']);
  assert.equal(status, 2);
  assert.match(stderr, /such as 2\/4/);
});
