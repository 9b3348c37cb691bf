import type { APIRoute } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import { eventEntry } from '../../data/event-entry.ts';
import { jsonResponse } from '../../data/json-response.ts';
import { siteAddress } from '../../data/site-address.ts';
import type { ResponseEntry } from '../../domain/content-values.ts';

export async function getStaticPaths() {
  const { responses } = await siteContent();
  return responses.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The same as the page of the response, for programs. */
export const GET: APIRoute<{ entry: ResponseEntry }> = async ({ props: { entry } }) => {
  return jsonResponse(eventEntry(await siteContent(), entry, siteAddress));
};
