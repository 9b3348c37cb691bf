import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import { urls } from '../../domain/urls.ts';
import { feed } from '../../site/exports/feed.ts';
import { feedItems } from '../../site/exports/feed-items.ts';
import { siteAddress } from '../../site/exports/site-address.ts';
import { site as facts } from '../../site/site.ts';

/** What is new in all areas. */
export const GET: APIRoute = async () => {
  const about = { title: 'all areas', description: facts.line, page: urls.home(), path: urls.feed() };
  return rss(feed(about, feedItems(await siteContent()), siteAddress));
};
