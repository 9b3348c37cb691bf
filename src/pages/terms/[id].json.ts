import type { APIRoute } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import type { Term } from '../../domain/schemas/term.ts';
import { siteSearch } from '../../search/index/site-search.ts';
import { termView } from '../../search/terms/term-view.ts';
import { described } from '../../site/exports/described.ts';
import { jsonResponse } from '../../site/exports/responses.ts';
import { siteAddress } from '../../site/exports/site-address.ts';
import { termEntry } from '../../site/exports/term-entry.ts';

export async function getStaticPaths() {
  const { terms } = await siteContent();
  return terms.map((term) => ({ params: { id: term.id }, props: { term } }));
}

/** The page of a term as JSON. */
export const GET: APIRoute<{ term: Term }> = async ({ props: { term } }) => {
  return jsonResponse(described('term', termEntry(termView(await siteContent(), term, await siteSearch()), siteAddress), siteAddress));
};
