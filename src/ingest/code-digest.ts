import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { sha256 } from '../domain/ledger/fingerprint.ts';
import { mustHave } from '../domain/must-have.ts';

const project = join(import.meta.dirname, '../..');

/** `import … from './x.ts'`, `export … from './x.ts'`, `import './x.ts'` and the entry of a thread. */
const imported =
  /^(?:(?:import|export)\b[^'";]*?\bfrom\s*|import\s*)['"](\.[^'"]+)['"]|\bnew URL\(\s*['"](\.[^'"]+)['"],\s*import\.meta\.url/gm;

/**
 * The source files that a file is made of: itself, what it imports, what those import, and so on.
 * @param read gives the text of a file
 * @returns path → text, in the order of the paths
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
 * Digest of the code that takes a report in, from its bytes to what is written: all that the ingest imports (the parsers, the ledger,
 * the schemas, the writer of front matter) and the exact packages that it is run with. Where it changed, reports are read again.
 */
export function codeDigest(): string {
  const read = (path: string) => readFileSync(path, 'utf8');
  const sources = sourcesOf(join(import.meta.dirname, 'ingest.ts'), read);
  const files = [...sources, [join(project, 'package-lock.json'), read(join(project, 'package-lock.json'))] as const];
  return sha256(JSON.stringify(files.map(([path, text]) => [relative(project, path), text.replace(/\r\n/g, '\n')])));
}
