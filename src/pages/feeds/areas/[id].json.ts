import type { APIRoute } from 'astro';
import { siteContent } from '../../../content/index/site-content.ts';
import type { PartnershipEntry } from '../../../domain/content-values.ts';
import { areaFacts, asJson } from '../../../site/exports/feed-facts.ts';
import { feedItemsOfArea } from '../../../site/exports/feed-items.ts';
import { jsonFeed, jsonFeedResponse } from '../../../site/exports/json-feed.ts';
import { siteAddress } from '../../../site/exports/site-address.ts';

export async function getStaticPaths() {
  const { partnerships } = await siteContent();
  return partnerships.map((partnership) => ({ params: { id: partnership.id }, props: { partnership } }));
}

/** What is new in one area, as JSON Feed. */
export const GET: APIRoute<{ partnership: PartnershipEntry }> = async ({ props: { partnership } }) => {
  const content = await siteContent();
  return jsonFeedResponse(jsonFeed(asJson(areaFacts(partnership)), feedItemsOfArea(content, partnership.id), content.theme, siteAddress));
};
