import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { writeSources, writeSynthetic } from '../../scripts/bench/synthetic/write-synthetic.ts';
import { checkContentFolder } from '../../scripts/check-content-folder.ts';
import { gatherInputs } from '../../src/ingest/gather-inputs.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const wanted = { findings: 120, seed: 3 };
const textsOf = (root: string, part: string) =>
  readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => [name, readFileSync(join(root, part, name), 'utf8')] as const);

test('synthetic content is what ingest makes of the same reports, and in order', async (t) => {
  const [folder, ingested] = [temporaryFolder(t), temporaryFolder(t)];
  const findings = await writeSynthetic(folder, wanted);
  assert.ok(findings > 90 && findings < 150, `${findings}`);
  const outcomes = await ingest(ingested, gatherInputs([join(folder, 'sources')]).inputs, 1, () => {});
  assert.deepEqual(
    outcomes.map(({ state, notes }) => [state, notes]),
    outcomes.map(() => ['taken', []]),
  );
  for (const part of ['findings', 'reports']) assert.deepEqual(textsOf(folder, part), textsOf(ingested, part));
  assert.equal(readFileSync(join(folder, 'ledger.jsonl'), 'utf8'), readFileSync(join(ingested, 'ledger.jsonl'), 'utf8'));
  assert.deepEqual((await checkContentFolder(folder)).problems, []);
});

test('synthetic reports are the same for the same seed, and more of them hold all that fewer do', (t) => {
  const made = (findings: number, seed: number) => {
    const folder = temporaryFolder(t);
    writeSources(folder, { findings, seed });
    return textsOf(folder, 'sources');
  };
  const few = made(120, 3);
  const many = new Map(made(300, 3));
  for (const [name, text] of few) assert.equal(many.get(name), text);
  assert.deepEqual(made(120, 3), few);
  assert.notDeepEqual(made(120, 4), few);
});
