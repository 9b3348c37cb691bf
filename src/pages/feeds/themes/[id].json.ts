import type { APIRoute } from 'astro';
import { siteContent } from '../../../content/index/site-content.ts';
import type { ThemeEntry } from '../../../domain/content-values.ts';
import { asJson, themeFacts } from '../../../site/exports/feed-facts.ts';
import { feedItemsOnTheme } from '../../../site/exports/feed-items.ts';
import { jsonFeed, jsonFeedResponse } from '../../../site/exports/json-feed.ts';
import { siteAddress } from '../../../site/exports/site-address.ts';

export async function getStaticPaths() {
  const { themes } = await siteContent();
  return themes.map((theme) => ({ params: { id: theme.id }, props: { theme } }));
}

/** What is new on one theme, as JSON Feed. */
export const GET: APIRoute<{ theme: ThemeEntry }> = async ({ props: { theme } }) => {
  const content = await siteContent();
  return jsonFeedResponse(jsonFeed(asJson(themeFacts(theme)), feedItemsOnTheme(content, theme.id), content.theme, siteAddress));
};
