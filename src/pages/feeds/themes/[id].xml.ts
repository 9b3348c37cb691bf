import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { siteContent } from '../../../content/index/site-content.ts';
import type { ThemeEntry } from '../../../domain/content-values.ts';
import { urls } from '../../../domain/urls.ts';
import { feed } from '../../../site/exports/feed.ts';
import { feedItems } from '../../../site/exports/feed-items.ts';
import { siteAddress } from '../../../site/exports/site-address.ts';

export async function getStaticPaths() {
  const { themes } = await siteContent();
  return themes.map((theme) => ({ params: { id: theme.id }, props: { theme } }));
}

/** What is new on one theme: reports with a finding on it, and responses and follow-ups about such a finding. */
export const GET: APIRoute<{ theme: ThemeEntry }> = async ({ props: { theme } }) => {
  const { id, label } = theme;
  const items = feedItems(await siteContent()).filter(({ themes }) => themes.includes(id));
  const description = `Reports with a finding on this theme, and the responses and follow-ups about one. ${theme.note}`;
  return rss(feed({ title: label, description, page: urls.theme(id), path: urls.themeFeed(id) }, items, siteAddress));
};
