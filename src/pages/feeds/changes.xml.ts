import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import { changeItems } from '../../data/change-items.ts';
import { feed } from '../../data/feed.ts';
import { siteAddress } from '../../data/site-address.ts';
import { urls } from '../../domain/urls.ts';

/** What happened to the findings themselves: published, reworded, retired, brought back. */
export const GET: APIRoute = async () => {
  const about = {
    title: 'changes to findings',
    description: 'Every finding published, reworded, retired or brought back.',
    page: urls.changes(),
    path: urls.changesFeed(),
  };
  return rss(feed(about, changeItems(await siteContent()), siteAddress));
};
