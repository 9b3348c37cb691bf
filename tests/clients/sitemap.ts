import { XMLParser } from 'fast-xml-parser';
import robotsParser from 'robots-parser';
import type { BuiltFolder } from './built-folder.ts';
import { type Client, readEach, together } from './client.ts';

interface Listed {
  loc: string;
  lastmod?: string;
}

const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'url' || name === 'sitemap' });

/** Sitemaps and robots.txt as a search engine takes them: each sitemap, and each address in it. */
export const sitemap: Client = {
  name: 'sitemap',
  reads: 'sitemaps and robots.txt',
  source: 'fast-xml-parser and robots-parser of npm, rules of sitemaps.org',
  read: async (site) => {
    const address = new URL('robots.txt', site.home).href;
    const text = site.files.includes('robots.txt') ? site.text('robots.txt') : '';
    const robots = robotsParser(address, text);
    const named = await readEach(
      ['robots.txt'],
      (file) => file,
      () => robotsProblem(site, text, robots.getSitemaps()),
    );
    const maps = listOf(site, 'sitemap-index.xml', 'sitemapindex', 'sitemap');
    const pages = maps.flatMap(({ loc }) => listOf(site, site.fileAt(loc) ?? '', 'urlset', 'url'));
    const problem = ({ loc, lastmod }: Listed) => {
      if (!robots.isAllowed(loc, 'any')) return 'robots.txt does not allow it';
      return entryProblem(site, loc, lastmod);
    };
    return together([
      named,
      await readEach(
        maps,
        ({ loc }) => loc,
        ({ loc, lastmod }) => entryProblem(site, loc, lastmod),
      ),
      await readEach(pages, ({ loc }) => loc, problem),
    ]);
  },
};

function listOf(site: BuiltFolder, file: string, list: string, entry: string): Listed[] {
  if (!site.files.includes(file)) return [];
  const read: Record<string, Record<string, Listed[]> | undefined> = parser.parse(site.text(file));
  return read[list]?.[entry] ?? [];
}

function robotsProblem(site: BuiltFolder, text: string, sitemaps: readonly string[]): string | undefined {
  if (text === '') return 'there is none';
  if (sitemaps.length === 0) return 'it names no sitemap';
  const lost = sitemaps.find((loc) => !site.fileAt(loc));
  return lost ? `its sitemap ${lost} does not answer` : undefined;
}

/** A day or a moment, as W3C's note on dates and times has it. */
const moment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

function entryProblem(site: BuiltFolder, loc: string, lastmod: string | undefined): string | undefined {
  const file = site.fileAt(loc);
  if (!file) return 'it does not answer';
  if (lastmod !== undefined && !(moment.test(lastmod) && !Number.isNaN(Date.parse(lastmod)))) return `its lastmod is ${lastmod}`;
  const canonical = file.endsWith('.html') ? site.text(file).match(/<link rel="canonical" href="([^"]+)"/)?.[1] : loc;
  return canonical === loc ? undefined : `the page says that its address is ${canonical}`;
}
