import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { siteContent } from '../../../content/index/site-content.ts';
import type { PartnershipEntry } from '../../../domain/content-values.ts';
import { urls } from '../../../domain/urls.ts';
import { feed } from '../../../site/exports/feed.ts';
import { feedItemsOfArea } from '../../../site/exports/feed-items.ts';
import { siteAddress } from '../../../site/exports/site-address.ts';

export async function getStaticPaths() {
  const { partnerships } = await siteContent();
  return partnerships.map((partnership) => ({ params: { id: partnership.id }, props: { partnership } }));
}

/** What is new in one area. */
export const GET: APIRoute<{ partnership: PartnershipEntry }> = async ({ props: { partnership } }) => {
  const { id, name } = partnership;
  const items = feedItemsOfArea(await siteContent(), id);
  const description = `Inspection reports, responses and follow-ups on SEND in ${name}.`;
  return rss(feed({ title: name, description, page: urls.partnership(id), path: urls.areaFeed(id) }, items, siteAddress));
};
