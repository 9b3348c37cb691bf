import { checkReferences } from './check-references.ts';
import { indexContent, type SiteContent } from './index-content.ts';
import { readContent } from './read-content.ts';

let loaded: Promise<SiteContent> | undefined;

/**
 * The whole content, checked and indexed; read once a build. Under `astro dev` it is read for every page, so that an
 * editor's change shows at once.
 * @throws Error where an entry names another that is not there
 */
export function siteContent(): Promise<SiteContent> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<SiteContent> {
  const content = await readContent();
  checkReferences(content);
  return indexContent(content);
}
