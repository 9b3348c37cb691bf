import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { checkGenerated } from '../../src/ingest/check-generated.ts';
import { runCommand } from '../commands/run-command.ts';
import { scenarios } from '../commands/scenarios.ts';
import { snapshot, temporaryFolder } from '../temporary-folder.ts';

test('a ledger that has lost any of a report’s lines is named, and gains them again from the words that were kept', async (t) => {
  const [ingest] = scenarios;
  assert.ok(ingest);
  const content = join(temporaryFolder(t), 'content');
  ingest.prepare(content);
  runCommand(ingest.command(content));
  cpSync(`${content}-editions/second`, join(content, 'sources/hartlepool-2023-03'), { recursive: true });
  const whole = snapshot(content);
  const ledger = readFileSync(join(content, 'ledger.jsonl'), 'utf8');
  for (const lost of [/"retired"/, /nb-4","version":2/]) {
    const lines = ledger.split('\n');
    const left = lines.filter((line) => !lost.test(line));
    assert.equal(left.length, lines.length - 1);
    writeFileSync(join(content, 'ledger.jsonl'), left.join('\n'));
    const { problems } = await checkGenerated(content);
    assert.deepEqual(problems, [{ path: join(content, 'ledger.jsonl'), reason: '1 line is missing', todo: 'run npm run ingest' }]);
    const { status, stderr } = runCommand(ingest.command(content));
    assert.equal(status, 0, stderr);
    assert.deepEqual(snapshot(content), whole);
  }
});
