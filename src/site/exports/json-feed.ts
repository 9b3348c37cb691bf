import type { Address } from '../../domain/table/column.ts';
import { site } from '../site.ts';
import { type FeedFacts, newestOf } from './feed.ts';
import type { FeedItem } from './feed-items.ts';
import { jsonText, textResponse } from './responses.ts';

/** What a theme is called, by its id. */
type ThemeLabels = ReadonlyMap<string, { label: string }>;

/**
 * The same feed as JSON Feed 1.1 (jsonfeed.org), for readers and programs that take that sooner than RSS.
 * @param items what came last first
 */
export function jsonFeed({ title, description, page, path }: FeedFacts, items: readonly FeedItem[], themes: ThemeLabels, address: Address) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${site.name}: ${title}`,
    home_page_url: address(page),
    feed_url: address(path),
    description,
    language: 'en-GB',
    items: newestOf(items).map((item) => {
      const tags = item.themes.flatMap((id) => themes.get(id)?.label ?? []);
      return {
        id: address(item.guid),
        url: address(item.path),
        title: item.title,
        content_text: item.description,
        date_published: `${item.here}T00:00:00Z`,
        ...(tags.length > 0 ? { tags } : {}),
      };
    }),
  };
}

/** It as a file. */
export const jsonFeedResponse = (value: ReturnType<typeof jsonFeed>): Response => textResponse(jsonText(value), 'application/feed+json');
