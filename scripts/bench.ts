import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareExtraction } from '../src/bench/bare-extraction.ts';
import { bareSite } from '../src/bench/bare-site.ts';
import { median } from '../src/bench/median.ts';
import { pageWeight } from '../src/bench/page-weight.ts';
import { gatherInputs } from '../src/ingest/gather-inputs.ts';
import { ingest } from '../src/ingest/ingest.ts';

/**
 * npm run bench -- [FOLDER]: prints the figures that the README quotes. FOLDER holds official PDFs to time ingest on;
 * without one, ../shared/corpus where it is there. Times are given as ratios to a bare run of the same on the same machine.
 */
const rounds = 3;
const corpus = process.argv[2] ?? '../shared/corpus';

async function benchIngest(): Promise<void> {
  if (!existsSync(corpus)) {
    console.log(`ingest: skipped, there are no PDFs in ${corpus}`);
    return;
  }
  const inputs = gatherInputs([corpus]).inputs;
  const bytes = inputs.map((input) => input.bytes);
  const bare: number[] = [];
  const whole: number[] = [];
  const again: number[] = [];
  let pages = 0;
  for (let round = 0; round < rounds; round++) {
    const extraction = await bareExtraction(bytes);
    pages = extraction.pages;
    bare.push(extraction.milliseconds);
    const content = mkdtempSync(join(tmpdir(), 'followthrough-bench-'));
    for (const figures of [whole, again]) {
      const began = performance.now();
      await ingest(content, inputs, 1, () => {});
      figures.push(performance.now() - began);
    }
    rmSync(content, { recursive: true });
  }
  const perPage = (figures: number[]) => (median(figures) / pages).toFixed(2);
  console.log(`ingest of ${inputs.length} PDFs, ${pages} pages, one thread, median of ${rounds}:`);
  console.log(`  bare pdf.js text extraction  ${perPage(bare)} ms a page`);
  console.log(`  ingest                       ${perPage(whole)} ms a page = ${(median(whole) / median(bare)).toFixed(2)} times bare`);
  console.log(`  ingest again, no change      ${(median(again) / median(whole)).toFixed(3)} of the first`);
  console.log(`  memory at most               ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

function build(folder: string, out: string): number {
  const began = performance.now();
  const env = { ...process.env, OUT_DIR: out, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stderr } = spawnSync('astro', ['build', '--root', folder], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`astro build failed in ${folder}: ${stderr}`);
  return performance.now() - began;
}

function benchBuild(): void {
  const out = mkdtempSync(join(tmpdir(), 'followthrough-dist-'));
  const ours = Array.from({ length: rounds }, () => build('.', out));
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
  const folder = bareSite(pages);
  const bare = Array.from({ length: rounds }, () => build(folder, 'dist'));
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

await benchIngest();
benchBuild();
