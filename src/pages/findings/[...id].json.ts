import type { APIRoute } from 'astro';
import { findingEntry } from '../../data/finding-entry.ts';
import { jsonResponse } from '../../data/json-response.ts';
import { siteAddress } from '../../data/site-address.ts';
import type { FindingEntry } from '../../queries/content-values.ts';
import { siteContent } from '../../queries/site-content.ts';
import { taggerFigures } from '../../queries/tagger-figures.ts';

export async function getStaticPaths() {
  const { findings } = await siteContent();
  return findings.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The same as the page of the finding, for programs. */
export const GET: APIRoute<{ entry: FindingEntry }> = async ({ props: { entry } }) => {
  return jsonResponse(findingEntry(await siteContent(), entry, siteAddress, taggerFigures()?.version));
};
