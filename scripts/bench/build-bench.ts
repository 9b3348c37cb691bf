import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bareSite } from './bare-site.ts';
import { median } from './median.ts';
import { pagesIn } from './sizes/dist-weight.ts';

/** Pages that are weighed, one of a kind. */
const weighed = [
  '',
  'partnerships',
  'partnerships/hertfordshire',
  'reports/hertfordshire-2023-07',
  'findings/hertfordshire-2023-07/pa-1',
  'themes/ehc-plan-quality',
  'search',
];

/** @returns milliseconds */
function build(command: string, words: readonly string[], out: string): number {
  const began = performance.now();
  const env = { ...process.env, OUT_DIR: out, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stderr } = spawnSync(command, words, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed: ${stderr}`);
  return performance.now() - began;
}

/** How long a build takes beside that of a bare Astro site of as many pages, and what pages weigh, as lines to print. */
export function buildBench(rounds: number): string[] {
  const out = mkdtempSync(join(tmpdir(), 'followthrough-dist-'));
  const ours = Array.from({ length: rounds }, () => build(process.execPath, ['scripts/build.ts'], out));
  const pages = pagesIn(out);
  const folder = bareSite(pages);
  const bare = Array.from({ length: rounds }, () => build('astro', ['build', '--root', folder], 'dist'));
  const weights = weighed.map((path) => {
    const { html, styles, scripts } = pageWeight(out, path);
    const kilobytes = [html, styles, scripts].map((bytes) => (bytes / 1000).toFixed(1));
    return `  /${path.padEnd(40)} ${kilobytes.join(' + ')}`;
  });
  rmSync(folder, { recursive: true });
  rmSync(out, { recursive: true });
  return [
    `build of ${pages} pages, median of ${rounds}:`,
    `  bare Astro site  ${(median(bare) / 1000).toFixed(1)} s`,
    `  this site        ${(median(ours) / 1000).toFixed(1)} s = ${(median(ours) / median(bare)).toFixed(2)} times bare`,
    'weight of a page, gzipped kB: HTML + styles + scripts',
    ...weights,
  ];
}

interface PageWeight {
  path: string;
  /** Bytes of HTML, and of what the page loads at once: styles and scripts. Gzipped. */
  html: number;
  styles: number;
  scripts: number;
}

const gzipped = (path: string) => (existsSync(path) ? gzipSync(readFileSync(path)).length : 0);

/** What a browser fetches to show a built page, gzipped as servers send it. */
function pageWeight(dist: string, path: string): PageWeight {
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
