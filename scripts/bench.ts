import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bareSite } from '../src/bench/bare-site.ts';
import type { Measured } from '../src/bench/measured.ts';
import { median } from '../src/bench/median.ts';
import { pageWeight } from '../src/bench/page-weight.ts';
import { searchBench } from '../src/bench/search-bench.ts';
import { ownValue } from '../src/own-value.ts';

/**
 * npm run bench -- [--only ingest|build|search] [FOLDER]: prints the figures that the README quotes. FOLDER holds official PDFs to
 * time ingest and search on; without one, ../shared/corpus where it is there. Times are given as ratios to a bare run of the same on
 * the same machine; those of the search, which have bounds, in milliseconds on a processor made four times slower.
 */
const rounds = 3;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const corpus = positionals[0] ?? '../shared/corpus';

function measured(what: 'bare' | 'ingest'): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/bench/measured.ts', what, corpus], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`measuring ${what} failed: ${stderr}`);
  return JSON.parse(stdout);
}

function benchIngest(): void {
  if (!existsSync(corpus)) {
    console.log(`ingest: skipped, there are no PDFs in ${corpus}`);
    return;
  }
  const runs = Array.from({ length: rounds }, () => ({ bare: measured('bare'), whole: measured('ingest') }));
  const pages = runs[0]?.bare.pages ?? Number.NaN;
  const bare = median(runs.map((run) => run.bare.milliseconds));
  const whole = median(runs.map((run) => run.whole.milliseconds));
  const again = median(runs.map((run) => run.whole.again));
  console.log(`ingest of ${pages} pages of PDF, one thread, each in a process of its own, median of ${rounds}:`);
  console.log(`  bare pdf.js text extraction  ${(bare / pages).toFixed(2)} ms a page`);
  console.log(`  ingest                       ${(whole / pages).toFixed(2)} ms a page = ${(whole / bare).toFixed(2)} times bare`);
  console.log(`  ingest again, no change      ${(again / whole).toFixed(3)} of the first`);
  console.log(`  tagging alone                ${((100 * median(runs.map((run) => run.whole.tagging))) / whole).toFixed(1)}% of ingest`);
  console.log(`  memory at most               ${median(runs.map((run) => run.whole.megabytes))} MB`);
}

function build(command: string, words: readonly string[], out: string): number {
  const began = performance.now();
  const env = { ...process.env, OUT_DIR: out, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stderr } = spawnSync(command, words, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed: ${stderr}`);
  return performance.now() - began;
}

function benchBuild(): void {
  const out = mkdtempSync(join(tmpdir(), 'followthrough-dist-'));
  const ours = Array.from({ length: rounds }, () => build(process.execPath, ['scripts/build.ts'], out));
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
  const folder = bareSite(pages);
  const bare = Array.from({ length: rounds }, () => build('astro', ['build', '--root', folder], 'dist'));
  console.log(`build of ${pages} pages, median of ${rounds}:`);
  console.log(`  bare Astro site  ${(median(bare) / 1000).toFixed(1)} s`);
  console.log(`  this site        ${(median(ours) / 1000).toFixed(1)} s = ${(median(ours) / median(bare)).toFixed(2)} times bare`);
  console.log('weight of a page, gzipped kB: HTML + styles + scripts');
  const shown = ['', 'partnerships', 'partnerships/hertfordshire', 'reports/hertfordshire-2023-07', 'findings/hertfordshire-2023-07/pa-1'];
  for (const path of [...shown, 'themes/ehc-plan-quality', 'search']) {
    const { html, styles, scripts } = pageWeight(out, path);
    const kilobytes = [html, styles, scripts].map((bytes) => (bytes / 1000).toFixed(1));
    console.log(`  /${path.padEnd(40)} ${kilobytes.join(' + ')}`);
  }
  rmSync(folder, { recursive: true });
  rmSync(out, { recursive: true });
}

async function benchSearch(): Promise<void> {
  for (const line of await searchBench(corpus, rounds)) console.log(line);
}

const benches: Record<string, () => void | Promise<void>> = { ingest: benchIngest, build: benchBuild, search: benchSearch };
const { only } = values;
if (only !== undefined && !ownValue(benches, only)) {
  console.error(`there is no bench "${only}": ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(benches)) if (only === undefined || only === name) await bench();
