import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { sha256 } from '../domain/ledger/fingerprint.ts';
import { mustHave } from '../domain/must-have.ts';

const project = join(import.meta.dirname, '../..');

/** `import … from './x.ts'`, `export … from './x.ts'`, `import './x.ts'` and the entry point of a thread. */
const imported =
  /^(?:(?:import|export)\b[^'";]*?\bfrom\s*|import\s*)['"](\.[^'"]+)['"]|\bnew URL\(\s*['"](\.[^'"]+)['"],\s*import\.meta\.url/gm;

/**
 * A source file and everything that it imports, directly or indirectly.
 * @param read returns the text of a file
 * @returns path → text, sorted by path
 */
export function sourcesOf(entry: string, read: (path: string) => string): Map<string, string> {
  const sources = new Map<string, string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (sources.has(path)) continue;
    const text = read(path);
    sources.set(path, text);
    for (const [, from, thread] of text.matchAll(imported))
      waiting.push(join(dirname(path), mustHave(from ?? thread, `path in an import of ${path}`)));
  }
  return new Map([...sources].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Digest of a source file, everything that it imports, and the exact versions of packages: where it changes, what the code made
 * before may no longer be what it makes.
 */
export function codeDigest(entry: string): string {
  const read = (path: string) => readFileSync(path, 'utf8');
  const files = [...sourcesOf(entry, read), [join(project, 'package-lock.json'), read(join(project, 'package-lock.json'))] as const];
  return sha256(JSON.stringify(files.map(([path, text]) => [relative(project, path), text.replace(/\r\n/g, '\n')])));
}
