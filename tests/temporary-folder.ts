import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

/** An empty folder that is gone after the test. @param parent where it lies */
export function temporaryFolder(t: TestContext, parent: string = tmpdir()): string {
  const folder = mkdtempSync(join(parent, 'followthrough-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Path and digest of every file below a folder but what commands keep for themselves; equal for equal content. */
export function snapshot(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\/\.(?:cache|pending)\//.test(path))
    .map((path) => `${path.slice(folder.length + 1)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
    .sort();
}
