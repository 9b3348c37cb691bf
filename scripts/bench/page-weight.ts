import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface PageWeight {
  path: string;
  /** Bytes of HTML, and of what the page loads at once: styles and scripts. Gzipped. */
  html: number;
  styles: number;
  scripts: number;
}

const gzipped = (path: string) => (existsSync(path) ? gzipSync(readFileSync(path)).length : 0);

/** What a browser fetches to show a built page, gzipped as servers send it. */
export function pageWeight(dist: string, path: string): PageWeight {
  const file = join(dist, path, 'index.html');
  const html = readFileSync(file, 'utf8');
  const sum = (pattern: RegExp) =>
    [...html.matchAll(pattern)].reduce((total, [, url = '']) => total + gzipped(join(dist, new URL(url, 'http://site/').pathname)), 0);
  return {
    path,
    html: gzipped(file),
    styles: sum(/<link[^>]+rel="stylesheet"[^>]*href="([^"]+)"/g),
    scripts: sum(/<script[^>]+src="([^"]+)"/g),
  };
}
