import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { gatherInputs } from '../../src/ingest/gather-inputs.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { limits } from '../../src/ingest/limits.ts';
import { readReport } from '../../src/ingest/read-report.ts';
import * as pdfs from '../hostile/pdfs.ts';
import { printToPdf } from '../print-to-pdf.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const fixture = (path: string) => readFileSync(join(import.meta.dirname, '../fixtures', path), 'utf8');
const official = join(import.meta.dirname, '../../../shared/corpus/hertfordshire-2023-11-10.pdf');

const read = (bytes: Uint8Array) => {
  const given = { file: 'report.pdf', sha256: '0'.repeat(64), wording: 'official' as const };
  return readReport({ bytes, given, inspections: [], ledger: [], reviews: {} });
};

const whole: [name: string, skip: string | false, bytes: () => Promise<Uint8Array>][] = [
  ['a printed PDF', false, () => printToPdf(fixture('pdf/input.html'))],
  ['an official PDF', existsSync(official) ? false : 'there is no ../shared/corpus beside the project', async () => readFileSync(official)],
];

for (const [name, skip, make] of whole) {
  test(`${name} that is cut short at any of 100 places is refused`, { skip }, async () => {
    const bytes = await make();
    const { id, files } = await read(bytes);
    assert.ok(id);
    for (let part = 0; part < 100; part++) {
      const { notes, ...cut } = await read(bytes.subarray(0, Math.floor((bytes.length * part) / 100)));
      const [note] = notes.filter(({ fatal }) => fatal);
      assert.equal(cut.id, undefined, `cut at ${part}%`);
      assert.match(note?.reason ?? '', /^the file is empty$|^the PDF is damaged or cut short: its end mark/, `cut at ${part}%`);
    }
    // What stands after the end mark is no part of the document.
    assert.deepEqual((await read(new Uint8Array(Buffer.concat([bytes, Buffer.alloc(4096, '\n')])))).files, files);
  });
}

test('a report that takes too long or too much memory is given up, and the next one is read', { timeout: 120_000 }, async (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'a-memory.pdf'), pdfs.runsOfBytes(40_000_000));
  writeFileSync(join(folder, 'b-slow.pdf'), pdfs.formsInForms(9));
  writeFileSync(join(folder, 'c-good.md'), fixture('markdown/input.md'));
  const { inputs } = gatherInputs([folder]);
  const tight = { ...limits, seconds: 6, memoryBytes: 800 * 1024 * 1024 };
  const outcomes = await ingest(join(folder, 'content'), inputs, 1, () => {}, { limits: tight });
  const said = outcomes.map(({ state, notes }) => `${state}: ${notes.find(({ fatal }) => fatal)?.reason ?? ''}`);
  assert.deepEqual(said, [
    'refused: reading it took more than 800 MB of memory',
    'refused: reading it took more than 6 seconds',
    'taken: ',
  ]);
});
