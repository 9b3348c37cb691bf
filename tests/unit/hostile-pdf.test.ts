import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { printToPdf } from '../../scripts/bench/print-to-pdf.ts';
import { type Limits, limits } from '../../src/documents/limits.ts';
import { gatherInputs } from '../../src/ingest/gather-inputs.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readReport } from '../../src/ingest/read-report.ts';
import { frameworks } from '../area-send.ts';
import * as pdfs from '../hostile/pdfs.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const fixture = (path: string) => readFileSync(join(import.meta.dirname, '../fixtures', path), 'utf8');
const official = join(import.meta.dirname, '../../../shared/corpus/hertfordshire-2023-11-10.pdf');

const read = (bytes: Uint8Array) => {
  const given = { file: 'report.pdf', sha256: '0'.repeat(64), wording: 'official' as const };
  return readReport({ bytes, given, frameworks, inspections: [], reviews: {} });
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

/** Hostile PDFs and then a report, read by one thread within tight limits. */
async function readInTurn(t: TestContext, hostile: Uint8Array, tight: Partial<Limits>): Promise<string[]> {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'a-hostile.pdf'), hostile);
  writeFileSync(join(folder, 'b-good.md'), fixture('markdown/input.md'));
  const { inputs } = gatherInputs([folder]);
  const outcomes = await ingest(join(folder, 'content'), inputs, 1, () => {}, { limits: { ...limits, ...tight } });
  return outcomes.map(({ state, notes }) => `${state}: ${notes.find(({ fatal }) => fatal)?.reason ?? ''}`);
}

test('a report that takes too much memory is given up, and the next one is read', async (t) => {
  const said = await readInTurn(t, pdfs.runsOfBytes(40_000_000), { memoryBytes: 800 * 1024 * 1024, seconds: Number.POSITIVE_INFINITY });
  assert.deepEqual(said, ['refused: reading it took more than 800 MB of memory', 'taken: ']);
});

test('a report that takes too much processor time is given up, and the next one is read', async (t) => {
  const said = await readInTurn(t, pdfs.runsOfBytes(40_000_000), { memoryBytes: Number.POSITIVE_INFINITY, seconds: 2 });
  assert.deepEqual(said, ['refused: reading it took more than 2 seconds of processor time', 'taken: ']);
});
