import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import { urls } from '../../domain/urls.ts';
import { changeItems } from '../../site/exports/change-items.ts';
import { feed } from '../../site/exports/feed.ts';
import { siteAddress } from '../../site/exports/site-address.ts';

/** Findings published, reworded, retired or brought back. */
export const GET: APIRoute = async () => {
  const about = {
    title: 'changes to findings',
    description: 'Every finding published, reworded, retired or brought back.',
    page: urls.changes(),
    path: urls.changesFeed(),
  };
  return rss(feed(about, changeItems(await siteContent()), siteAddress));
};
