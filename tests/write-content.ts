import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFrontMatter } from '../src/content/front-matter.ts';
import { addToLedger } from '../src/content/ledger-text.ts';
import type { ContentValues } from '../src/domain/content-values.ts';
import { versionPlace } from '../src/domain/schemas/finding-version.ts';

/** Writes content as a content folder that a site can be built from; inspections are left out. */
export function writeContent(root: string, content: ContentValues): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const entry = (path: string, { body, ...data }: { body: string }) => write(`${path}.md`, writeFrontMatter(data, body));
  for (const report of content.reports) entry(`reports/${report.id}`, report);
  for (const { at: _, ...finding } of content.findings) entry(`findings/${finding.id}`, finding);
  for (const version of content.versions) entry(`versions/${versionPlace(version)}`, version);
  for (const theme of content.themes) entry(`themes/${theme.id}`, theme);
  for (const partnership of content.partnerships) entry(`partnerships/${partnership.id}`, partnership);
  for (const { id, track, ...event } of [...content.responses, ...content.followUps]) entry(`${track}s/${id}`, event);
  write('ledger.jsonl', addToLedger('', content.ledger));
}
