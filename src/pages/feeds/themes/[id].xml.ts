import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { siteContent } from '../../../content/index/site-content.ts';
import type { ThemeEntry } from '../../../domain/content-values.ts';
import { feed } from '../../../site/exports/feed.ts';
import { themeFacts } from '../../../site/exports/feed-facts.ts';
import { feedItemsOnTheme } from '../../../site/exports/feed-items.ts';
import { siteAddress } from '../../../site/exports/site-address.ts';

export async function getStaticPaths() {
  const { themes } = await siteContent();
  return themes.map((theme) => ({ params: { id: theme.id }, props: { theme } }));
}

/** What is new on one theme. */
export const GET: APIRoute<{ theme: ThemeEntry }> = async ({ props: { theme } }) =>
  rss(feed(themeFacts(theme), feedItemsOnTheme(await siteContent(), theme.id), siteAddress));
