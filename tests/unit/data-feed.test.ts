import assert from 'node:assert/strict';
import test from 'node:test';
import { getRssString } from '@astrojs/rss';
import { indexContent } from '../../src/content/index/index-content.ts';
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

test('a feed goes by the day on which an entry came here, and its description keeps the day of the event', async () => {
  const [plan] = content.responses;
  const [report] = content.reports;
  assert.ok(plan && report);
  const late = indexContent({
    ...content,
    responses: [{ ...plan, added: '2026-11-27' }],
    reports: [{ ...report, source: { ...report.source, retrieved: '2026-11-26' } }],
    inspections: content.inspections.map((row) => (row.partnership === 'nether' ? { ...row, checked: 'no (search, 2026-11-28)' } : row)),
  });
  const items = feedItems(late);
  assert.deepEqual(
    items.map(({ here, day, partnership }) => [here, day, partnership]),
    [
      ['2026-11-28', '2024-05-01', 'nether'],
      ['2026-11-27', '2024-03-01', 'anyshire'],
      ['2026-11-26', '2023-11-10', 'anyshire'],
      ['2024-06-01', '2024-06-01', 'anyshire'],
    ],
  );
  assert.deepEqual(
    items.map(({ guid }) => guid).sort(),
    feedItems(content)
      .map(({ guid }) => guid)
      .sort(),
    'a name does not hang on the day',
  );
  const xml = await getRssString(feed(about, items, address));
  assert.match(xml, /<pubDate>Fri, 27 Nov 2026 00:00:00 GMT<\/pubDate>/);
  assert.match(xml, /spring 2024/);
  assert.match(xml, /Published 10 November 2023\./);
  assert.equal(late.asOf, '2026-11-27', 'an entry that came later makes the content younger');
});

test('what came on one day stands in the order of its own days', () => {
  const all = [...content.responses, ...content.followUps].map((event) => ({ ...event, added: '2026-11-27' }));
  const responses = all.filter((event) => event.track === 'response');
  const followUps = all.filter((event) => event.track === 'follow-up');
  const days = feedItems(indexContent({ ...content, responses, followUps })).map(({ day }) => day);
  assert.deepEqual(days, ['2024-06-01', '2024-03-01', '2024-05-01', '2023-11-10']);
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
