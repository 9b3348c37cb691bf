import type { Browser, BrowserContext, Page } from '@playwright/test';
import { slowDown } from './slow-down.ts';
import { type Slowness, slowness } from './slowness.ts';
import { type SearchWatch, watchSearch } from './watch-search.ts';

/** What is typed to time later keys: everyday words, a short form, slips, phrases, filters, all kinds of operators. */
const searchQueries: readonly string[] = [
  'EHCP delays',
  'speech and language therapy',
  'asessment waiting times',
  'transport',
  'autism diagnosis',
  '"right support"',
  'autism area:oxfordshire',
  'tribunal OR mediation',
  'exclus*',
  'mental health -CAMHS',
];

/**
 * What is typed first, how long after the box has the focus, and how fast. The hand needs as long from one key to the next, and 400 ms
 * from a mouse to the keyboard (Card, Moran and Newell, The keystroke-level model, 1980).
 */
const firstQuery = 'EHCP delays';
const millisecondsToFirstKey = 200;
const millisecondsAKey = 120;
/** Filters that are chosen from their lists, one after another, while results are shown. */
const chosenFilters = ['theme', 'section', 'year'] as const;

/** What one visit to the search page told. */
export interface SearchVisit {
  watch: SearchWatch;
  /** How many of `watch.asked` are of the query that was typed at once. */
  firstKeys: number;
  slowness: Slowness;
}

/** What is slowed down: the main thread of the page, by the browser's own throttle, or everything in the page, its workers too. */
export type Throttle = 'page' | 'all';

/** Opens the search page as on a machine so many times slower, types into its box, then types and chooses more. */
export async function searchVisit(
  browser: Browser,
  context: BrowserContext,
  address: string,
  rate: number,
  throttle: Throttle,
): Promise<SearchVisit> {
  const page = await context.newPage();
  await page.addInitScript(watchSearch);
  await page.goto(`${address}/empty`);
  const hurry = throttle === 'all' ? await slowDown(browser, rate) : await slowPage(page, rate);
  const slow = await slowness(page);
  await page.goto(`${address}/search/`);
  await page.waitForTimeout(settled);
  await type(page, firstQuery, millisecondsToFirstKey);
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
async function type(page: Page, query: string, pause = 0): Promise<void> {
  await page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('input[name="q"]');
    box?.focus();
    box?.select();
  });
  await page.waitForTimeout(pause);
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

async function slowPage(page: Page, rate: number): Promise<() => Promise<void>> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate });
  return () => tools.detach();
}
