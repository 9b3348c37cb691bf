import { siteContent } from '../../content/index/site-content.ts';
import { type SearchFile, searchFile, siteSearch } from '../index/site-search.ts';
import { heldTerms } from '../terms/term-answer.ts';
import { suggestionsData } from './suggestions-data.ts';

let made: Promise<SearchFile> | undefined;

/** What the search boxes of the site that is being built offer. Made once a build; under `astro dev` for every page, as `siteContent` is. */
export function siteSuggestions(): Promise<SearchFile> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<SearchFile> {
  const content = await siteContent();
  return searchFile(suggestionsData(content, heldTerms(content.terms, await siteSearch())));
}
