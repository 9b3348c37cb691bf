import { createHash } from 'node:crypto';
import { siteContent } from '../content/index/site-content.ts';
import { large } from '../search/index/rank-limits.ts';
import { makeQuoteData } from './make-quote-data.ts';
import { makeQuoteShards, quoteShardSizes } from './shards/make-quote-shards.ts';

/** What quotations are checked against on the site that is being built. */
export interface SiteQuoteData {
  /** The file that browsers fetch: all of it, or of a large site what says which file holds what. */
  json: string;
  /** Files of a large site, JSON by name. */
  shards: ReadonlyMap<string, string>;
  /** Ten hex digits that change with the file, so that no browser keeps an old one. */
  version: string;
}

let made: Promise<SiteQuoteData> | undefined;

/** Made once a build; under `astro dev` for every page, as `siteContent` is. */
export function siteQuoteData(): Promise<SiteQuoteData> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<SiteQuoteData> {
  const data = makeQuoteData(await siteContent());
  const { manifest, files } = data.passages.length > large ? makeQuoteShards(data, quoteShardSizes) : { manifest: data, files: new Map() };
  const json = JSON.stringify(manifest);
  return { json, shards: files, version: createHash('sha256').update(json).digest('hex').slice(0, 10) };
}
