import { createHash } from 'node:crypto';
import { siteContent } from '../../content/index/site-content.ts';
import { siteSearch } from '../index/site-search.ts';
import { heldTerms } from '../terms/held-terms.ts';
import { suggestionsData } from './suggestions-data.ts';

/** What the search boxes of the site that is being built offer. */
export interface SiteSuggestions {
  /** The file that browsers fetch. */
  json: string;
  /** Ten hex digits that change with the file. */
  version: string;
}

let made: Promise<SiteSuggestions> | undefined;

/** Made once a build; under `astro dev` for every page, as `siteContent` is. */
export function siteSuggestions(): Promise<SiteSuggestions> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<SiteSuggestions> {
  const content = await siteContent();
  const json = JSON.stringify(suggestionsData(content, heldTerms(content.terms, await siteSearch())));
  return { json, version: createHash('sha256').update(json).digest('hex').slice(0, 10) };
}
