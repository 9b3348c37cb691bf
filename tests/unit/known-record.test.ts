import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { MessageChannel } from 'node:worker_threads';
import { answerThrough, askThrough, knownRecords } from '../../src/ingest/known-record.ts';

const line = (report: string) => ({ id: `${report}/ef-1`, version: 1, fingerprint: '0'.repeat(16), wording: 'official' as const });

test('a thread is handed the record of the area that it asks for and of no other, as it was when the run began', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'followthrough-record-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const put = (report: string, text: string) => {
    mkdirSync(join(root, 'findings', report), { recursive: true });
    writeFileSync(join(root, 'findings', report, 'ef-1.md'), `---\nid: ${report}/ef-1\nnumber: 1\n---\n${text}\n`);
  };
  put('northmere-2024-01', 'First words.');
  put('eastmere-2024-02', 'Words of another area.');
  const records = knownRecords(root, [line('northmere-2024-01'), line('eastmere-2024-02')], ['{subject}-{month}']);
  records.keep('northmere-2024-01');
  put('northmere-2024-01', 'Words written during the run.');

  const { port1, port2 } = new MessageChannel();
  const end = answerThrough(port1, records.of);
  const ask = askThrough(port2);
  const { ledger, standing } = await ask('northmere');
  assert.deepEqual(ledger, [line('northmere-2024-01')]);
  assert.deepEqual(standing, [{ id: 'northmere-2024-01/ef-1', position: 1, text: 'First words.' }]);
  assert.deepEqual(await ask('nowhere'), { ledger: [], standing: [] });
  end();
});
