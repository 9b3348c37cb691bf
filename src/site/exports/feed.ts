import type { RSSOptions } from '@astrojs/rss';
import type { Address } from '../../domain/table/column.ts';
import { site } from '../site.ts';
import type { FeedItem } from './feed-items.ts';

/** What a feed says of itself. */
export interface FeedFacts {
  /** What it is about, without the site's name. */
  title: string;
  description: string;
  /** Page that shows the same, and the feed itself, both from `urls`. */
  page: string;
  path: string;
}

/** Most entries in one feed. */
const most = 50;

/** What one feed holds. @param items what came last first */
export const newestOf = (items: readonly FeedItem[]): FeedItem[] => items.slice(0, most);

/** A feed of the entries that came last, dated by the day on which they came, for `@astrojs/rss`. @param items what came last first */
export function feed({ title, description, page, path }: FeedFacts, items: FeedItem[], address: Address): RSSOptions {
  return {
    title: `${site.name}: ${title}`,
    description,
    site: address(page),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en-GB</language><atom:link href="${address(path)}" rel="self" type="application/rss+xml"/>`,
    items: newestOf(items).map((item) => ({
      title: item.title,
      link: address(item.path),
      description: item.description,
      pubDate: new Date(`${item.here}T00:00:00Z`),
      ...(item.guid === item.path ? {} : { customData: `<guid isPermaLink="false">${address(item.guid)}</guid>` }),
    })),
  };
}
