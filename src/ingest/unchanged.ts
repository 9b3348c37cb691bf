import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../content/change-content.ts';
import { sha256 } from '../domain/ledger/fingerprint.ts';
import type { Note } from './read-report.ts';

/** What is remembered of an input that was taken, so that it need not be read again. */
export interface Remembered {
  id: string;
  /** Digest of the files that it became. */
  files: string;
  /** Digest of the ledger's lines on it. */
  ledger: string;
  /** Digest of the editor's corrections that were applied. */
  review: string;
  /** What was said about it; said again whenever it is passed over. */
  notes: Note[];
}

const place = (key: string) => `.cache/ingest/${key}.json`;

export const digestOf = (files: ContentFile[]): string =>
  sha256(JSON.stringify(files.map(({ path, text }) => [path, text]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1))));

export function recall(root: string, key: string): Remembered | undefined {
  const path = join(root, place(key));
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Remembered;
  } catch {
    // A cache that cannot be read is as good as none.
    return undefined;
  }
}

/** The file that remembers an input; it is written with what the input became. */
export const remembering = (key: string, what: Remembered): ContentFile => ({ path: place(key), text: JSON.stringify(what) });
