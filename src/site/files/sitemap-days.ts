import { readFileSync, rmSync } from 'node:fs';
import type { SitemapOptions } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { dayOfPage } from '../exports/page-days.ts';

type Serialize = NonNullable<NonNullable<SitemapOptions>['serialize']>;

/** The route that says when pages changed; every shard of a site has it, as every shard writes the entire sitemap. */
export const daysFile = 'page-days.json';

/**
 * Gives the pages of a sitemap the days on which they last changed, which only the build knows, as Astro has the content there.
 * @param site address of the site's root, which ends in a slash
 * @returns an integration to stand before the sitemap's, and what the sitemap is to do with each page
 */
export function sitemapDays(site: URL): { integration: AstroIntegration; serialize: Serialize } {
  let days: ReadonlyMap<string, string> = new Map();
  const integration: AstroIntegration = {
    name: 'sitemap-days',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const file = new URL(daysFile, dir);
        days = new Map<string, string>(JSON.parse(readFileSync(file, 'utf8')));
        rmSync(file);
      },
    },
  };
  const serialize: Serialize = (page) => {
    const lastmod = dayOfPage(days, page.url.slice(site.href.length - 1));
    return lastmod ? { ...page, lastmod } : page;
  };
  return { integration, serialize };
}
