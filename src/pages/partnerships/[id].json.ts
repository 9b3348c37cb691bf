import type { APIRoute } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import type { PartnershipEntry } from '../../domain/content-values.ts';
import { described } from '../../site/exports/described.ts';
import { partnershipEntry } from '../../site/exports/partnership-entry.ts';
import { jsonResponse } from '../../site/exports/responses.ts';
import { siteAddress } from '../../site/exports/site-address.ts';

export async function getStaticPaths() {
  const { partnerships } = await siteContent();
  return partnerships.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The page of an area as JSON. */
export const GET: APIRoute<{ entry: PartnershipEntry }> = async ({ props: { entry } }) => {
  return jsonResponse(described('partnership', partnershipEntry(await siteContent(), entry, siteAddress), siteAddress));
};
