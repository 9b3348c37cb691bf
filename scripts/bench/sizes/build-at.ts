import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bareSite } from '../bare-site.ts';
import { type Cost, costOf } from '../cost-of.ts';
import { pagesIn } from './dist-weight.ts';

/** A built site, and what it took beside a bare one of as many pages. */
export interface BuildCost {
  /** The caller deletes it. */
  dist: string;
  pages: number;
  ours: Cost;
  bare: Cost;
}

/** Builds the site of a content folder, with nothing kept of an earlier build, and a bare Astro site of as many pages. */
export function buildAt(content: string): BuildCost {
  const [dist, cache] = [mkdtempSync(join(tmpdir(), 'followthrough-dist-')), mkdtempSync(join(tmpdir(), 'followthrough-cache-'))];
  const ours = costOf(['scripts/build.ts'], { CONTENT_DIR: content, OUT_DIR: dist, CACHE_DIR: cache });
  const pages = pagesIn(dist);
  const folder = bareSite(pages);
  const bare = costOf([resolve('node_modules/astro/bin/astro.mjs'), 'build', '--root', folder]);
  for (const one of [folder, cache]) rmSync(one, { recursive: true });
  return { dist, pages, ours, bare };
}
