import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../ledger/fingerprint.ts';
import type { ContentFile } from './compile.ts';
import type { Note } from './read-report.ts';
import { replaceFile } from './write.ts';

/** What is remembered of an input that was taken, so that it need not be read again. */
export interface Remembered {
  id: string;
  /** Digest of the files that it became. */
  files: string;
  /** Digest of the editor's corrections that were applied. */
  review: string;
  /** What was said about it; said again whenever it is passed over. */
  notes: Note[];
}

const place = (root: string, key: string) => join(root, '.cache', 'ingest', `${key}.json`);

export const digestOf = (files: ContentFile[]): string =>
  sha256(JSON.stringify(files.map(({ path, text }) => [path, text]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1))));

export function recall(root: string, key: string): Remembered | undefined {
  const path = place(root, key);
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Remembered;
  } catch {
    // A cache that cannot be read is as good as none.
    return undefined;
  }
}

export const remember = (root: string, key: string, what: Remembered): void => replaceFile(place(root, key), JSON.stringify(what));
