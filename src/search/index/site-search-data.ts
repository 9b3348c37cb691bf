import { createHash } from 'node:crypto';
import { siteContent } from '../../queries/site-content.ts';
import { searchData } from './search-data.ts';
import type { SearchData } from './search-record.ts';

/** The search data of the site that is being built. */
export interface SiteSearchData {
  data: SearchData;
  /** The file that browsers fetch. */
  json: string;
  /** Ten hex digits that change with the file, so that no browser keeps an old one. */
  version: string;
}

let made: Promise<SiteSearchData> | undefined;

/** Made once a build; under `astro dev` for every page, as `siteContent` is. */
export function siteSearchData(): Promise<SiteSearchData> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<SiteSearchData> {
  const data = searchData(await siteContent());
  const json = JSON.stringify(data);
  return { data, json, version: createHash('sha256').update(json).digest('hex').slice(0, 10) };
}
