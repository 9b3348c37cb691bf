import type { APIRoute } from 'astro';
import { retiredIds } from '../../content/index/retired-ids.ts';
import { siteContent } from '../../content/index/site-content.ts';
import { findingEntry } from '../../site/exports/finding-entry.ts';
import { jsonResponse } from '../../site/exports/responses.ts';
import { retiredEntry } from '../../site/exports/retired-entry.ts';
import { siteAddress } from '../../site/exports/site-address.ts';
import { taggerInUse } from '../../site/views/tagger-in-use.ts';

export async function getStaticPaths() {
  const content = await siteContent();
  return [...content.findings.map(({ id }) => id), ...retiredIds(content)].map((id) => ({ params: { id }, props: { id } }));
}

/** The page of a finding as JSON; for a retired id, what became of it. */
export const GET: APIRoute<{ id: string }> = async ({ props: { id } }) => {
  const content = await siteContent();
  const finding = content.finding.get(id);
  return jsonResponse(
    finding ? findingEntry(content, finding, siteAddress, taggerInUse(content.themes)?.version) : retiredEntry(content, id, siteAddress),
  );
};
