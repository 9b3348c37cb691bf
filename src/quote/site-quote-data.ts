import { createHash } from 'node:crypto';
import { siteContent } from '../content/index/site-content.ts';
import { makeQuoteData } from './make-quote-data.ts';
import type { QuoteData } from './quote-data.ts';

/** What quotations are checked against on the site that is being built. */
export interface SiteQuoteData {
  data: QuoteData;
  /** The file that browsers fetch. */
  json: string;
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
  const json = JSON.stringify(data);
  return { data, json, version: createHash('sha256').update(json).digest('hex').slice(0, 10) };
}
