import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { siteOrigin } from './src/content/site-origin.ts';
import { readShard } from './src/domain/shard.ts';
import { buildShard } from './src/site/files/build-shard.ts';
import { reviewPage } from './src/site/files/review-page.ts';
import { sitemapDays } from './src/site/files/sitemap-days.ts';
import { smallFiles } from './src/site/files/small-files.ts';

const { BASE_PATH = '/', OUT_DIR = './dist', CACHE_DIR, SHARD = '' } = process.env;

const shard = readShard(SHARD);
/** Addresses of all pages, where this is a shard of them. */
const pages = [];
const root = new URL(BASE_PATH.replace(/\/?$/, '/'), siteOrigin());
const days = sitemapDays(root);

export default defineConfig({
  site: siteOrigin(),
  base: BASE_PATH,
  outDir: OUT_DIR,
  ...(CACHE_DIR ? { cacheDir: CACHE_DIR } : {}),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  devToolbar: { enabled: false },
  // Nothing stands inline, so that a site's own Content-Security-Policy can refuse all that does.
  vite: {
    worker: { format: 'es' },
    build: { assetsInlineLimit: 0 },
    // Every page names its scripts, styles and pictures, so their names are short.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js', assetFileNames: '_astro/[hash][extname]' } } } },
      prerender: { build: { rolldownOptions: { output: { assetFileNames: '_astro/[hash][extname]' } } } },
    },
  },
  integrations: [
    ...(shard ? [buildShard(shard, pages, root)] : []),
    days.integration,
    sitemap({ customPages: pages, filter: (page) => !/\/findings\/[^/]+\/[^/]+\/v\d+\/$/.test(page), serialize: days.serialize }),
    smallFiles(),
    reviewPage(),
  ],
});
