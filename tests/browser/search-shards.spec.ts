import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeShards } from '../../src/search/shards/make-shards.ts';
import { smallSizes } from '../search/check-shards.ts';
import { expect, test } from './site.ts';

const dist = join(import.meta.dirname, '../../dist');
const built = (name: string) => JSON.parse(readFileSync(join(dist, name), 'utf8'));
const shards = makeShards({ ...built('search-records.json'), names: built('search-names.json') }, built('search-index.json'), smallSizes);

/** Serves the search of the built site in shards. @returns names of the pieces that are fetched */
async function inShards(page: Page): Promise<string[]> {
  const fetched: string[] = [];
  await page.route(/search-records\.json/, (route) => route.fulfill({ json: shards.records }));
  await page.route(/search-index\.json/, (route) => route.fulfill({ json: shards.manifest }));
  await page.route(/search-shards\//, (route) => {
    const [, name = ''] =
      route
        .request()
        .url()
        .match(/search-shards\/(.+)\.json\?v=/) ?? [];
    fetched.push(name);
    return route.fulfill({ body: shards.files.get(name) ?? '', contentType: 'application/json' });
  });
  return fetched;
}

/** Milliseconds without a change after which an answer is taken for whole: an aid is fetched 300 ms after it is first wished for. */
const settled = 1000;

function shownNow(page: Page): Promise<unknown> {
  return page.evaluate(() => [
    document.querySelector('.search-results')?.textContent,
    [...document.querySelectorAll('.search-filters option')].map(({ textContent }) => textContent),
  ]);
}

/** What the page shows of a search, when all of it is there: counts, and what came of aids that are fetched later. */
async function shown(page: Page, query: string): Promise<unknown> {
  await page.goto(`/search/?${query}`);
  await expect(page.locator('.hit').first()).toBeVisible();
  await expect(page.locator('#filter-kind option')).not.toHaveCount(1);
  let last: unknown;
  await expect(async () => {
    const before = last;
    last = await shownNow(page);
    expect(last).toEqual(before);
  }).toPass({ intervals: [settled] });
  return last;
}

test('a search in shards shows what a whole one shows, and fetches only what it needs', async ({ page, browser }) => {
  const queries = ['q=EHCP+delays', 'q=waits&area=hertfordshire', 'q=tribunal+OR+mediation&sort=date', 'q=%22right+support%22'];
  const other = await (await browser.newContext()).newPage();
  const fetched = await inShards(other);
  for (const query of queries) {
    const whole = await shown(page, query);
    await shown(other, query);
    // A busy machine may be later still.
    await expect.poll(() => shownNow(other), query).toEqual(whole);
  }
  expect(fetched).toContain('facts');
  expect(fetched.filter((name) => name.startsWith('terms/')).length).toBeLessThan(shards.manifest.terms.length);
});

test('all results of a search in shards are saved', async ({ page }) => {
  await inShards(page);
  await page.goto('/search/?q=waits');
  await expect(page.locator('.hit').first()).toBeVisible();
  const count = Number((await page.locator('#search-heading').textContent())?.match(/^\d+/)?.[0]);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'JSON' }).click()]);
  expect(JSON.parse(readFileSync(await file.path(), 'utf8')).rows).toHaveLength(count);
});

test('where a piece cannot be fetched, the page says so, and the next search tries again', async ({ page }) => {
  await inShards(page);
  await page.route(/search-shards\/terms/, (route) => route.abort(), { times: 1 });
  await page.goto('/search/?q=waits');
  await expect(page.locator('#search-heading')).toHaveText('Search is not available');
  await page.getByLabel('Search for').fill('transport');
  await expect(page.locator('.hit').first()).toBeVisible();
});
