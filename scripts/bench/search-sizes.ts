import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes of something that a browser fetches to search. */
export interface Size {
  name: string;
  plain: number;
  gzip: number;
  brotli: number;
}

/** Sizes of what searching fetches from a built site, packed with zlib's and Brotli's defaults. */
export function searchSizes(dist: string): Size[] {
  const built = (begins: string) =>
    readdirSync(join(dist, '_astro'))
      .filter((name) => name.startsWith(begins) && name.endsWith('.js'))
      .map((name) => join('_astro', name));
  const page = readFileSync(join(dist, 'search/index.html'), 'utf8');
  return [
    sizeOf(dist, 'full-text index', ['search-index.json']),
    sizeOf(dist, 'texts', ['search-records.json']),
    sizeOf(dist, 'names of the glossary', ['search-names.json']),
    sizeOf(dist, 'what words mean, where few records have all of them', ['search-meaning.json']),
    sizeOf(dist, 'English words, where a word is unknown', ['search-english.json']),
    sizeOf(dist, 'places to jump to', ['search-suggestions.json']),
    sizeOf(dist, 'search worker', [...built('search-worker'), ...built('search-program')]),
    sizeOf(dist, 'suggest worker', built('suggest-worker')),
    sizeOf(
      dist,
      'scripts of the page',
      scriptsOf(
        dist,
        [...page.matchAll(/<script[^>]+src="\/([^"]+)"/g)].map(([, path = '']) => path),
      ),
    ),
    sizeOf(dist, 'the page itself', ['search/index.html']),
  ];
}

/** Scripts with all that they import at once. */
function scriptsOf(dist: string, paths: readonly string[]): string[] {
  const all = new Set<string>();
  for (const path of paths) {
    const text = readFileSync(join(dist, path), 'utf8');
    const imports = [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, name = '']) => join('_astro', name));
    for (const one of [path, ...scriptsOf(dist, imports)]) all.add(one);
  }
  return [...all];
}

function sizeOf(dist: string, name: string, paths: readonly string[]): Size {
  const files = paths.map((path) => readFileSync(join(dist, path)));
  const sum = (bytes: (file: Buffer) => number) => files.reduce((total, file) => total + bytes(file), 0);
  return {
    name,
    plain: sum(({ length }) => length),
    gzip: sum((file) => gzipSync(file).length),
    brotli: sum((file) => brotliCompressSync(file).length),
  };
}
