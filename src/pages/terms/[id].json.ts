import type { APIRoute } from 'astro';
import { jsonResponse } from '../../data/json-response.ts';
import { siteAddress } from '../../data/site-address.ts';
import { termEntry } from '../../data/term-entry.ts';
import { siteContent } from '../../queries/site-content.ts';
import { glossary } from '../../search/glossary/glossary.ts';
import type { GlossaryEntry } from '../../search/glossary/glossary-entry.ts';
import { siteSearch } from '../../search/index/site-search.ts';
import { termView } from '../../search/terms/term-view.ts';

export function getStaticPaths() {
  return glossary.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The same as the page of the term, for programs. */
export const GET: APIRoute<{ entry: GlossaryEntry }> = async ({ props: { entry } }) => {
  return jsonResponse(termEntry(termView(await siteContent(), entry, await siteSearch()), siteAddress));
};
