import type { APIRoute } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import type { FollowUpEntry } from '../../domain/content-values.ts';
import { described } from '../../site/exports/described.ts';
import { eventEntry } from '../../site/exports/event-entry.ts';
import { jsonResponse } from '../../site/exports/responses.ts';
import { siteAddress } from '../../site/exports/site-address.ts';

export async function getStaticPaths() {
  const { followUps } = await siteContent();
  return followUps.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The page of a follow-up as JSON. */
export const GET: APIRoute<{ entry: FollowUpEntry }> = async ({ props: { entry } }) => {
  return jsonResponse(described('follow-up', eventEntry(await siteContent(), entry, siteAddress), siteAddress));
};
