import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { runCommand } from '../killed/run-command.ts';
import { scenarios } from '../killed/scenarios.ts';
import { snapshot, temporaryFolder } from '../temporary-folder.ts';

test('a ledger that has lost any of a report’s lines gains them again from the findings and the wordings that were kept', (t) => {
  const [ingest] = scenarios;
  assert.ok(ingest);
  const content = join(temporaryFolder(t), 'content');
  ingest.prepare(content);
  runCommand(ingest.command(content));
  const whole = snapshot(content);
  const ledger = readFileSync(join(content, 'ledger.jsonl'), 'utf8');
  for (const lost of [/"retired"/, /nb-4","version":2/]) {
    const lines = ledger.split('\n');
    const left = lines.filter((line) => !lost.test(line));
    assert.equal(left.length, lines.length - 1);
    writeFileSync(join(content, 'ledger.jsonl'), left.join('\n'));
    const { status, stderr } = runCommand(ingest.command(content));
    assert.equal(status, 0, stderr);
    assert.deepEqual(snapshot(content), whole);
  }
});
