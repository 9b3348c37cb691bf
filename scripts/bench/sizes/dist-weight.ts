import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What a built site weighs; bytes. */
export interface DistWeight {
  files: number;
  bytes: number;
  findings: { pages: number; bytes: number };
  /** The largest page that is not a finding's or a version of one. */
  largest: { path: string; bytes: number };
}

/** Weighs every file of a built site. */
export function distWeight(dist: string): DistWeight {
  const weight: DistWeight = { files: 0, bytes: 0, findings: { pages: 0, bytes: 0 }, largest: { path: '', bytes: 0 } };
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    const bytes = statSync(join(dist, path)).size;
    weight.files += 1;
    weight.bytes += bytes;
    if (!path.endsWith('.html')) continue;
    if (/^findings\/[^/]+\/[^/]+\/index\.html$/.test(path)) {
      weight.findings.pages += 1;
      weight.findings.bytes += bytes;
    } else if (!path.startsWith('findings/') && bytes > weight.largest.bytes) weight.largest = { path, bytes };
  }
  return weight;
}

/** How many pages a built site has. */
export const pagesIn = (dist: string): number =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
