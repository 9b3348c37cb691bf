import type { Browser, BrowserContext, Page } from '@playwright/test';
import { chosenFilters, firstQuery, millisecondsAKey, searchQueries } from './search-queries.ts';
import { slowDown } from './slow-down.ts';
import { type Slowness, slowness } from './slowness.ts';
import { type SearchWatch, watchSearch } from './watch-search.ts';

/** What one visit to the search page told. */
export interface SearchVisit {
  watch: SearchWatch;
  /** How many of `watch.asked` are of the query that was typed at once. */
  firstKeys: number;
  slowness: Slowness;
}

/** Opens the search page as on a machine so many times slower, types as soon as it is there, then types and chooses more. */
export async function searchVisit(browser: Browser, context: BrowserContext, address: string, rate: number): Promise<SearchVisit> {
  const page = await context.newPage();
  await page.addInitScript(watchSearch);
  await page.goto(`${address}/empty`);
  const hurry = await slowDown(browser, rate);
  const slow = await slowness(page);
  await page.goto(`${address}/search/`);
  await page.waitForTimeout(settled);
  await type(page, firstQuery);
  const firstKeys = (await told(page)).asked.length;
  await page.waitForTimeout(settled);
  for (const query of searchQueries) await type(page, query);
  for (const name of chosenFilters) await choose(page, name);
  const watch = await told(page);
  await hurry();
  await page.close();
  return { watch, firstKeys, slowness: slow };
}

/** Milliseconds after which nothing of what was asked before is still going on. */
const settled = 800;

async function told(page: Page): Promise<SearchWatch> {
  return page.evaluate(() => (window as unknown as { searchWatch: SearchWatch }).searchWatch);
}

/** Puts the cursor into the box, where it marks what stands there, and types over it. */
async function type(page: Page, query: string): Promise<void> {
  await page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('input[name="q"]');
    box?.focus();
    box?.select();
  });
  await page.keyboard.type(query, { delay: millisecondsAKey });
  await page.waitForTimeout(settled);
}

/** Chooses what the list names first, and then everything again. */
async function choose(page: Page, name: string): Promise<void> {
  const list = page.locator(`select[name="${name}"]`);
  await list.selectOption({ index: 1 });
  await page.waitForTimeout(settled);
  await list.selectOption({ index: 0 });
  await page.waitForTimeout(settled);
}
