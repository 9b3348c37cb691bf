import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { siteContent } from '../../../content/index/site-content.ts';
import type { PartnershipEntry } from '../../../domain/content-values.ts';
import { feed } from '../../../site/exports/feed.ts';
import { areaFacts } from '../../../site/exports/feed-facts.ts';
import { feedItemsOfArea } from '../../../site/exports/feed-items.ts';
import { siteAddress } from '../../../site/exports/site-address.ts';

export async function getStaticPaths() {
  const { partnerships } = await siteContent();
  return partnerships.map((partnership) => ({ params: { id: partnership.id }, props: { partnership } }));
}

/** What is new in one area. */
export const GET: APIRoute<{ partnership: PartnershipEntry }> = async ({ props: { partnership } }) =>
  rss(feed(areaFacts(partnership), feedItemsOfArea(await siteContent(), partnership.id), siteAddress));
