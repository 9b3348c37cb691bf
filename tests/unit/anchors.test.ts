import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import type { Finding } from '../../src/domain/schemas/finding.ts';
import { readReport } from '../../src/ingest/read-report.ts';
import { frameworks } from '../area-send.ts';

/** The text that another program takes out of a PDF, without white space. */
const printed = (bytes: Uint8Array) =>
  squeezed(spawnSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8', maxBuffer: 2 ** 26 }).stdout);
const squeezed = (text: string) => text.replace(/\s+/g, '');

const corpus = join(import.meta.dirname, '../../../shared/corpus');
const noProgram = spawnSync('pdftotext', ['-v']).error ? 'there is no pdftotext on this machine' : false;
const noCorpus = existsSync(corpus) ? false : 'there is no ../shared/corpus beside the project';

async function findingsOf(bytes: Uint8Array, file: string): Promise<Finding[]> {
  const given = { file, sha256: '0'.repeat(64), wording: 'official' as const };
  const { files } = await readReport({ bytes, given, frameworks, inspections: [], reviews: {} });
  return files.flatMap(({ path, text }) => (path.startsWith('findings/') ? [readFrontMatter(text).data as Finding] : []));
}

/** Why a quote is not in the text as one stretch; undefined where it is. */
function lost({ quote }: Finding, text: string): string | undefined {
  if (!quote) return 'it has no quote';
  const { exact, prefix, suffix } = quote;
  if (text.includes(squeezed(prefix + exact + suffix))) return undefined;
  if (!text.includes(squeezed(exact))) return 'another column of its row, or a column of glyphs, is read in the middle of it';
  return 'what stands before or after it is read in another order';
}

test('quotes stand in the text that another program takes out of the official PDFs', { skip: noCorpus || noProgram }, async (t) => {
  const reasons = new Map<string, string[]>();
  let count = 0;
  for (const file of readdirSync(corpus).filter((name) => name.endsWith('.pdf'))) {
    const bytes = readFileSync(join(corpus, file));
    const text = printed(bytes);
    for (const finding of await findingsOf(bytes, file)) {
      count++;
      const reason = lost(finding, text);
      if (reason) reasons.set(reason, [...(reasons.get(reason) ?? []), finding.id]);
    }
  }
  const found = count - [...reasons.values()].flat().length;
  t.diagnostic(`${found} of ${count} quotes found with what stands before and after them`);
  for (const [reason, ids] of reasons) t.diagnostic(`${reason}: ${ids.join(', ')}`);
  assert.ok(count > 0 && found / count >= 0.97, `${found} of ${count}`);
});
