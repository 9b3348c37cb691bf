import assert from 'node:assert/strict';
import test from 'node:test';
import { getRssString } from '@astrojs/rss';
import { feed } from '../../src/site/exports/feed.ts';
import { feedItems } from '../../src/site/exports/feed-items.ts';
import { dataFixture as content } from '../data-fixture.ts';

const about = { title: 'all areas', description: 'All.', page: '/', path: '/feeds/all.xml' };
const address = (path: string) => `https://site.example${path}`;

test('a feed tells reports and what was said since, newest first, with the day that a season begins', () => {
  assert.deepEqual(
    feedItems(content).map(({ day, title, themes }) => [day, title, themes.length]),
    [
      ['2024-06-01', 'Anyshire: Survey of families', 0],
      ['2024-05-01', 'Nether: inspection report published', 0],
      ['2024-03-01', 'Anyshire: Plan for better plans', 2],
      ['2023-11-10', 'Anyshire: inspection report published', 2],
    ],
  );
});

test('an entry says how exact its date is, and what is not checked', () => {
  const [, nether, plan] = feedItems(content);
  assert.match(plan?.description ?? '', /Plan published · spring 2024\. The council published its plan\./i);
  assert.match(nether?.description ?? '', /not yet checked against the report/);
});

test('the feed is RSS with its own address and a lasting name for each entry', async () => {
  const xml = await getRssString(feed(about, feedItems(content), address));
  assert.match(xml, /<atom:link href="https:\/\/site\.example\/feeds\/all\.xml" rel="self"/);
  assert.match(xml, /<guid isPermaLink="true">https:\/\/site\.example\/responses\/anyshire\/plan\/<\/guid>/);
  assert.match(xml, /<guid isPermaLink="false">https:\/\/site\.example\/partnerships\/nether\/#2024-05-01<\/guid>/);
  assert.match(xml, /<pubDate>Fri, 01 Mar 2024 00:00:00 GMT<\/pubDate>/);
});

test('a feed holds at most fifty entries', () => {
  const [item] = feedItems(content);
  assert.ok(item);
  const { items } = feed(about, Array(60).fill(item), address);
  assert.equal(Array.isArray(items) && items.length, 50);
});
