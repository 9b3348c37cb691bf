import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import { feed } from '../../site/exports/feed.ts';
import { allFacts } from '../../site/exports/feed-facts.ts';
import { feedItems } from '../../site/exports/feed-items.ts';
import { siteAddress } from '../../site/exports/site-address.ts';

/** What is new in all areas. */
export const GET: APIRoute = async () => rss(feed(allFacts, feedItems(await siteContent()), siteAddress));
