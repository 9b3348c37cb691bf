import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../content/change-content.ts';
import { sha256 } from '../domain/ledger/fingerprint.ts';
import type { Note } from './read-report.ts';

/** What is cached about an input that was taken, so that it need not be read again while nothing changes. */
export interface Remembered {
  id: string;
  /** Digest of the files that it became. */
  files: string;
  /** Digest of its lines in the ledger. */
  ledger: string;
  /** Digest of the editor's corrections that were applied. */
  review: string;
  /** Repeated whenever the input is skipped. */
  notes: Note[];
}

const place = (key: string) => `.cache/ingest/${key}.json`;

export const digestOf = (files: ContentFile[]): string =>
  sha256(JSON.stringify(files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(({ path, text }) => [path, text])));

export function recall(root: string, key: string): Remembered | undefined {
  const path = join(root, place(key));
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Remembered;
  } catch {
    // An unreadable cache entry counts as none: the input is read again.
    return undefined;
  }
}

/** The cache entry of an input, to be written together with the files that it became. */
export const cacheEntry = (key: string, what: Remembered): ContentFile => ({ path: place(key), text: JSON.stringify(what) });
