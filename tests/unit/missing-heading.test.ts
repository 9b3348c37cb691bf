import assert from 'node:assert/strict';
import test from 'node:test';
import { printToPdf } from '../../scripts/bench/print-to-pdf.ts';
import { readReport } from '../../src/ingest/read-report.ts';
import { frameworks } from '../area-send.ts';
import { headings, sameReport } from '../five-formats/same-report.ts';
import { toHtml } from '../five-formats/to-html.ts';

async function codes(html: string): Promise<{ paths: string[]; warnings: string[] }> {
  const given = { file: 'report.pdf', sha256: '0'.repeat(64), wording: 'official' as const };
  const bytes = await printToPdf(html);
  const { files, notes } = await readReport({ bytes, given, frameworks, inspections: [], reviews: {} });
  return { paths: files.map(({ path }) => path), warnings: notes.filter(({ level }) => level !== 'info').map(({ reason }) => reason) };
}

for (const title of [headings.priority, headings.improvement]) {
  test(`without the heading "${title}" the table's head stands for it`, async () => {
    const html = toHtml(sameReport);
    const without = html.replace(`<h2>${title}</h2>`, '');
    assert.notEqual(without, html);
    const whole = await codes(html);
    assert.deepEqual(whole.warnings, []);
    assert.deepEqual(await codes(without), whole);
  });
}
