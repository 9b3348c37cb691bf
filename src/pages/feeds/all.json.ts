import type { APIRoute } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import { allFacts, asJson } from '../../site/exports/feed-facts.ts';
import { feedItems } from '../../site/exports/feed-items.ts';
import { jsonFeed, jsonFeedResponse } from '../../site/exports/json-feed.ts';
import { siteAddress } from '../../site/exports/site-address.ts';

/** What is new in all areas, as JSON Feed. */
export const GET: APIRoute = async () => {
  const content = await siteContent();
  return jsonFeedResponse(jsonFeed(asJson(allFacts), feedItems(content), content.theme, siteAddress));
};
