import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { printToPdf } from '../../scripts/bench/print-to-pdf.ts';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import { readReport } from '../../src/ingest/read-report.ts';
import { frameworks } from '../area-send.ts';

/** A folder a case: `input.*` is read, `expected.json` says what comes of it. `UPDATE=1` writes it anew. */
const folder = join(import.meta.dirname, '../fixtures');

async function bytesOf(path: string): Promise<Uint8Array> {
  return path.endsWith('.html') ? printToPdf(readFileSync(path, 'utf8')) : readFileSync(path);
}

for (const name of readdirSync(folder)
  .filter((name) => readdirSync(join(folder, name)).some((file) => file.startsWith('input.')))
  .sort()) {
  test(`fixture ${name}`, async () => {
    const input = readdirSync(join(folder, name)).find((file) => file.startsWith('input.')) ?? '';
    const bytes = await bytesOf(join(folder, name, input));
    const given = { file: input, sha256: '0'.repeat(64), wording: 'official' as const };
    const { files, ledger, notes } = await readReport({ bytes, given, frameworks, inspections: [], reviews: {} });
    const parsed = files.map(({ path, text }) => ({ path, ...readFrontMatter(text) }));
    const read = {
      report: parsed[0]?.data,
      findings: parsed.slice(1).map(({ data, body }) => {
        const { id, page, endPage, responsible } = data as Record<string, unknown>;
        return { id, page, endPage, responsible, text: body.trim() };
      }),
      ids: ledger.map(({ id }) => id),
      notes: notes.map(({ level, rule, reason }) => `${level} ${rule}: ${reason}`),
    };
    const path = join(folder, name, 'expected.json');
    const text = `${JSON.stringify(read, null, 2)}\n`;
    if (process.env['UPDATE']) writeFileSync(path, text);
    assert.deepEqual(JSON.parse(text), JSON.parse(readFileSync(path, 'utf8')));
  });
}
