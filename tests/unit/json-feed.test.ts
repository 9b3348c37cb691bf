import assert from 'node:assert/strict';
import test from 'node:test';
import { z } from 'zod';
import { urls } from '../../src/domain/urls.ts';
import { feed } from '../../src/site/exports/feed.ts';
import { allFacts, areaFacts, asJson, themeFacts } from '../../src/site/exports/feed-facts.ts';
import { feedItems, feedItemsOfArea, feedItemsOnTheme } from '../../src/site/exports/feed-items.ts';
import { jsonFeed, jsonFeedResponse } from '../../src/site/exports/json-feed.ts';
import { dataFixture as content } from '../data-fixture.ts';

const address = (path: string) => `https://site.example${path}`;
const [area] = content.partnerships;
const [theme] = content.themes;
assert.ok(area && theme);

/** What jsonfeed.org/version/1.1 asks of a feed, and no more than it knows. */
const jsonFeed11 = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  language: z.literal('en-GB'),
  items: z.array(
    z.strictObject({
      id: z.url(),
      url: z.url(),
      title: z.string().min(1),
      content_text: z.string().min(1),
      date_published: z.iso.datetime(),
      tags: z.array(z.string().min(1)).min(1).optional(),
    }),
  ),
});

const feeds = [
  { facts: allFacts, items: feedItems(content) },
  { facts: areaFacts(area), items: feedItemsOfArea(content, area.id) },
  { facts: themeFacts(theme), items: feedItemsOnTheme(content, theme.id) },
];

test('beside each feed there is one that fits JSON Feed 1.1 and tells the same', async () => {
  for (const { facts, items } of feeds) {
    assert.ok(items.length > 0, facts.title);
    const response = jsonFeedResponse(jsonFeed(asJson(facts), items, content.theme, address));
    assert.equal(response.headers.get('Content-Type'), 'application/feed+json; charset=utf-8');
    const read = jsonFeed11.parse(await response.json());
    assert.equal(read.feed_url, address(facts.path.replace('.xml', '.json')));
    const { items: entries } = feed(facts, items, address);
    assert.ok(Array.isArray(entries));
    assert.deepEqual(
      read.items.map((item) => [item.url, item.title, item.content_text, item.date_published]),
      entries.map((entry) => [entry.link, entry.title, entry.description, entry.pubDate?.toISOString().replace('.000Z', 'Z')]),
    );
    assert.equal(new Set(read.items.map(({ id }) => id)).size, read.items.length);
  }
});

test('its addresses stand beside those of the feeds, and its tags are the themes’ labels', () => {
  assert.deepEqual([urls.feed(), urls.areaFeed('anyshire'), urls.themeFeed('travel')].map(urls.feedAsJson), [
    '/feeds/all.json',
    '/feeds/areas/anyshire.json',
    '/feeds/themes/travel.json',
  ]);
  const [tagged] = jsonFeed(allFacts, feedItemsOnTheme(content, 'travel'), content.theme, address).items;
  assert.deepEqual(tagged?.tags, ['EHC plans: quality', 'Travel']);
});

test('it holds at most fifty entries', () => {
  const items = Array(60).fill(feedItems(content)[0]);
  assert.equal(jsonFeed(allFacts, items, content.theme, address).items.length, 50);
});
