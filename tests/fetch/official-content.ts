import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** A PDF as far as fetching looks, in words that tell it from others. */
export const pdf = (words: string): Buffer => Buffer.from(`%PDF-1.7\n% ${words}\n%%EOF\n`);
export const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const officialHost = 'files.ofsted.gov.uk';
export const addressOf = (partnership: string): string => `https://${officialHost}/v1/file/${partnership}`;

/** A content folder with a table of inspections of these partnerships, all of one month. */
export function inspected(root: string, partnerships: readonly string[], columns: { start?: string } = {}): void {
  const { start = '2024-03-04' } = columns;
  const rows = partnerships.map((id) => `${id},${id},positive,${start},,2024-05-0${1 + (id.length % 9)},,,,,${addressOf(id)},report text`);
  const head = 'partnership,area,outcome,start,end,published,previousEnd,next,nextWithin,nextFullWithin,url,checked';
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'inspections.csv'), `${[head, ...rows].join('\n')}\n`);
}

/** Puts a document in the folder of its report, official, or restated as Markdown. */
export function standing(root: string, partnership: string, bytes: Uint8Array, wording?: 'restated'): void {
  const folder = join(root, 'sources', `${partnership}-2024-03`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, wording ? 'report.md' : 'report.pdf'), wording ? '# In our words\n' : bytes);
  const facts = { url: addressOf(partnership), sha256: digest(bytes), retrieved: '2026-01-02', licence: 'OGL-UK-3.0' };
  writeFileSync(join(folder, 'source.yml'), stringify({ ...facts, ...(wording ? { wording } : {}) }));
}
