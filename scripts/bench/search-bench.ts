import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { benchContent } from './bench-content.ts';
import { launchOptions } from './print-to-pdf.ts';
import { searchSizes } from './search-sizes.ts';
import { sizeLines, waitLines } from './search-table.ts';
import { searchVisit, type Throttle } from './search-visit.ts';
import { serveGzipped } from './serve-gzipped.ts';
import { slowness } from './slowness.ts';
import { type SearchWaits, waitsOf } from './waits-of.ts';

/** What is measured: findings on the site, how many times slower the processor is, and how often. */
const findings = 1500;
const rate = 4;

/**
 * Measures the search of a site of official reports in a real browser: sizes, how long keys wait for their results, long tasks.
 * @param reports folder with PDFs
 * @param rounds visits without and with kept files
 * @returns lines to print
 */
export async function searchBench(reports: string, rounds: number): Promise<string[]> {
  if (!existsSync(reports)) return [`search: skipped, there are no PDFs in ${reports}`];
  const { folder, read, copied } = await benchContent(reports, findings);
  const dist = mkdtempSync(join(tmpdir(), 'followthrough-dist-'));
  const env = { ...process.env, CONTENT_DIR: folder, OUT_DIR: dist, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed: ${stderr}`);
  const sizes = sizeLines(searchSizes(dist));
  const page = await visits(dist, rounds, 'page');
  const all = await visits(dist, 1, 'all');
  rmSync(folder, { recursive: true });
  rmSync(dist, { recursive: true });
  return [
    `search of ${read + copied} findings: ${read} of official reports, ${copied} of these once more as other areas`,
    ...sizes,
    `in Chromium, from the same machine, gzipped; load of the machine ${loadavg()[0]?.toFixed(1)}`,
    ...tableOf(page, `the main thread ${rate} times slower, by the browser's own throttle, ${rounds} visits`),
    ...tableOf(all, `everything in the page ${rate} times slower, its workers too, 1 visit`),
  ];
}

function tableOf({ fresh, kept, slower }: Awaited<ReturnType<typeof visits>>, how: string): string[] {
  return [
    `${how}: a fixed piece of work took ${slower.main.toFixed(1)} times as long there, ${slower.worker.toFixed(1)} times in a worker`,
    ' nothing kept from an earlier visit:',
    ...waitLines(fresh),
    ' files kept from an earlier visit:',
    ...waitLines(kept),
  ];
}

async function visits(dist: string, rounds: number, throttle: Throttle) {
  const { address, close } = await serveGzipped(dist);
  const browser = await chromium.launch(launchOptions);
  const plain = await browser.newPage();
  const unslowed = await slowness(plain, 15);
  await plain.close();
  const fresh: SearchWaits[] = [];
  const kept: SearchWaits[] = [];
  const slow = { main: Number.POSITIVE_INFINITY, worker: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext();
    for (const list of [fresh, kept]) {
      const visit = await searchVisit(browser, context, address, rate, throttle);
      list.push(waitsOf(visit));
      slow.main = Math.min(slow.main, visit.slowness.main);
      slow.worker = Math.min(slow.worker, visit.slowness.worker);
    }
    await context.close();
  }
  await browser.close();
  close();
  return { fresh, kept, slower: { main: slow.main / unslowed.main, worker: slow.worker / unslowed.worker } };
}
