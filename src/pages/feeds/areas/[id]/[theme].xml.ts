import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { siteContent } from '../../../../content/index/site-content.ts';
import type { PartnershipEntry, ThemeEntry } from '../../../../domain/content-values.ts';
import { urls } from '../../../../domain/urls.ts';
import { feed } from '../../../../site/exports/feed.ts';
import { feedItems } from '../../../../site/exports/feed-items.ts';
import { siteAddress } from '../../../../site/exports/site-address.ts';
import { answeredAreas } from '../../../../site/views/answer-view.ts';

export async function getStaticPaths() {
  const content = await siteContent();
  return answeredAreas(content).flatMap((area) =>
    content.themes.map((theme) => ({ params: { id: area.id, theme: theme.id }, props: { area, theme } })),
  );
}

/** What is new on one theme in one area. */
export const GET: APIRoute<{ area: PartnershipEntry; theme: ThemeEntry }> = async ({ props: { area, theme } }) => {
  const items = feedItems(await siteContent()).filter(({ partnership, themes }) => partnership === area.id && themes.includes(theme.id));
  const title = `${theme.label} in ${area.name}`;
  const description = `Inspection reports, responses and follow-ups on ${theme.label} in ${area.name}.`;
  return rss(
    feed({ title, description, page: urls.answer(area.id, theme.id), path: urls.answerFeed(area.id, theme.id) }, items, siteAddress),
  );
};
