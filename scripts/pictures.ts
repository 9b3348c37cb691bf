import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { count } from '../src/domain/words/count.ts';
import { kinds } from '../tests/browser/kinds.ts';
import { serveFolder } from '../tests/browser/serve-folder.ts';
import { launchOptions } from './bench/print-to-pdf.ts';
import { command } from './command/command.ts';
import { optional } from './command/declaration.ts';

/** Widths of a small phone and of a desktop, in CSS pixels; both as high as a first screen. */
const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];

export default await command(import.meta, {
  name: 'pictures',
  does: 'Takes pictures of every kind of page of a built site, on a phone and a desktop, in light and dark, to look at.',
  options: {
    dist: optional('DIR', 'the built site; without it, OUT_DIR or dist'),
    out: optional('DIR', 'where the pictures go; without it, pictures'),
  },
  exitCodes: { 0: 'taken', 2: 'wrong use' },
  run: async ({ dist, out }) => {
    const folder = resolve(out ?? 'pictures');
    mkdirSync(folder, { recursive: true });
    const site = await serveFolder(resolve(dist ?? process.env['OUT_DIR'] ?? 'dist'));
    const browser = await chromium.launch(launchOptions);
    try {
      for (const viewport of sizes) {
        for (const colorScheme of ['light', 'dark'] as const) {
          const page = await browser.newPage({ viewport, colorScheme });
          for (const [kind, path] of Object.entries(kinds)) {
            await page.goto(site.base + path, { waitUntil: 'networkidle' });
            await page.screenshot({
              path: join(folder, `${kind.replaceAll(' ', '-')}-${viewport.width}-${colorScheme}.png`),
              fullPage: true,
            });
          }
          await page.close();
        }
      }
    } finally {
      await browser.close();
      site.close();
    }
    console.log(
      `${count(Object.keys(kinds).length * sizes.length * 2, 'picture')} of ${count(Object.keys(kinds).length, 'kind')} of page in ${folder}`,
    );
    return 0;
  },
});
