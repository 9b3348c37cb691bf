import type { APIRoute } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import type { ResponseEntry } from '../../domain/content-values.ts';
import { described } from '../../site/exports/described.ts';
import { eventEntry } from '../../site/exports/event-entry.ts';
import { jsonResponse } from '../../site/exports/responses.ts';
import { siteAddress } from '../../site/exports/site-address.ts';

export async function getStaticPaths() {
  const { responses } = await siteContent();
  return responses.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The page of a response as JSON. */
export const GET: APIRoute<{ entry: ResponseEntry }> = async ({ props: { entry } }) => {
  return jsonResponse(described('response', eventEntry(await siteContent(), entry, siteAddress), siteAddress));
};
