import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { createIndex } from 'pagefind';
import { launchOptions } from '../print-to-pdf.ts';
import { serveGzipped } from '../serve-gzipped.ts';
import { queries, type SearchCost } from './first-results.ts';

/** Results that a page of them shows at once. */
const shown = 10;
const rounds = 5;

/** What the same pages cost through Pagefind, a library that searches static sites in the browser. */
export interface PagefindCost extends SearchCost {
  /** Of its whole index, its program included. */
  indexBytes: number;
}

/** Lets Pagefind index the findings' pages of a built site, and asks it in Chromium what is asked of ours. */
export async function pagefindBeside(dist: string): Promise<PagefindCost> {
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-pagefind-'));
  const { index } = await createIndex({ rootSelector: 'main', excludeSelectors: ['nav', '.no-print', '.band'] });
  if (!index) throw new Error('Pagefind made no index; npm ci installs it');
  await index.addDirectory({ path: dist, glob: 'findings/*/*/index.html' });
  const { files } = await index.getFiles();
  await index.writeFiles({ outputPath: folder });
  await index.deleteIndex();
  const { address, close } = await serveGzipped(folder);
  const browser = await chromium.launch(launchOptions);
  try {
    const costs: SearchCost[] = [];
    for (const query of queries) {
      const page = await browser.newPage();
      await page.goto(`${address}/empty`);
      let bytes = 0;
      page.on('response', (response) => {
        bytes += Number(response.headers()['content-length'] ?? 0);
      });
      const ask = () => page.evaluate(answered, { query, shown });
      await ask();
      const cost = { bytes, milliseconds: Number.POSITIVE_INFINITY };
      for (let round = 0; round < rounds; round += 1) cost.milliseconds = Math.min(cost.milliseconds, await ask());
      costs.push(cost);
      await page.close();
    }
    return {
      indexBytes: files.reduce((sum, { content }) => sum + content.length, 0),
      bytes: Math.max(...costs.map((cost) => cost.bytes)),
      milliseconds: Math.max(...costs.map((cost) => cost.milliseconds)),
    };
  } finally {
    await browser.close();
    close();
    rmSync(folder, { recursive: true });
  }
}

/** In the page: asks, and reads what the first results show. @returns milliseconds */
async function answered({ query, shown }: { query: string; shown: number }): Promise<number> {
  const path = '/pagefind.js';
  const pagefind = await import(path);
  const began = performance.now();
  const { results } = await pagefind.search(query);
  await Promise.all(results.slice(0, shown).map((result: { data: () => Promise<unknown> }) => result.data()));
  return performance.now() - began;
}
