import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import type { BuiltFolder } from './built-folder.ts';
import { type Client, readEach, together } from './client.ts';

/** What feed readers hold of an entry. */
interface Entry {
  id?: string | undefined;
  link?: string | undefined;
  title?: string | undefined;
  text?: string | undefined;
  date?: string | undefined;
}

/** A feed as one of two kinds of file gives it. */
interface Feed {
  title?: string | undefined;
  home?: string | undefined;
  self?: string | undefined;
  entries: Entry[];
}

/** Feeds as people's feed readers take them: RSS and JSON Feed, each feed and each entry an item. */
export const feedsmith: Client = {
  name: 'feedsmith',
  reads: 'feeds, and each entry',
  source: 'npm',
  read: async (site) => {
    const readings = [];
    for (const file of site.matching(/^feeds\/.*\.(?:xml|json)$/)) {
      const feed = file.endsWith('.json') ? jsonFeed(site.text(file)) : rssFeed(site.text(file));
      readings.push(
        await readEach(
          [file],
          () => file,
          () => feedProblem(site, file, feed),
        ),
      );
      readings.push(
        await readEach(
          feed.entries,
          ({ id }) => `${file} ${id}`,
          (entry) => entryProblem(site, entry),
        ),
      );
    }
    return together(readings);
  },
};

function rssFeed(text: string): Feed {
  const { title, link, items = [], atom } = parseRssFeed(text);
  return {
    title,
    home: link,
    self: atom?.links?.find(({ rel }) => rel === 'self')?.href,
    entries: items.map(({ guid, link, title, description, pubDate }) => ({
      id: guid?.value,
      link,
      title,
      text: description,
      date: pubDate,
    })),
  };
}

function jsonFeed(text: string): Feed {
  const { title, home_page_url, feed_url, items = [] } = parseJsonFeed(text);
  return {
    title,
    home: home_page_url,
    self: feed_url,
    entries: items.map(({ id, url, title, content_text, date_published }) => ({
      id,
      link: url,
      title,
      text: content_text,
      date: date_published,
    })),
  };
}

function feedProblem(site: BuiltFolder, file: string, { title, home, self, entries }: Feed): string | undefined {
  if (!title) return 'it has no title';
  if (!home || !site.fileAt(home)) return `its page ${home} does not answer`;
  if (!self || site.fileAt(self) !== file) return `it gives its own address as ${self}`;
  const ids = entries.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) return `two entries are ${twice}`;
  return undefined;
}

function entryProblem(site: BuiltFolder, { id, link, title, text, date }: Entry): string | undefined {
  if (!id || !title || !text) return `it has no ${id ? (title ? 'text' : 'title') : 'id'}`;
  if (!link || !site.fileAt(link)) return `its page ${link} does not answer`;
  return date && !Number.isNaN(Date.parse(date)) ? undefined : `its date is ${date}`;
}
