import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

/** Sizes at which every journey is made. */
export const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

/** What a journey needs to know of the site that it is made on. */
export interface Ground {
  /** Address of the home page. */
  home: string;
  /** Name of an area that has findings on `theme`. */
  area: string;
  theme: string;
  /** How somebody types that theme. */
  typed: string;
  /** What the button over a finding's words says: a quotation is offered only of official wording. */
  copies: 'Copy quotation' | 'Copy words and source';
}

/** Counts what a reader touches; typing a query is not counted, sending it is. */
function counted() {
  const taps = { count: 0, on: async (target: Locator) => target.click().then(() => (taps.count += 1)) };
  return taps;
}

async function askFor(page: Page, home: string, query: string, tap: (target: Locator) => Promise<unknown>): Promise<void> {
  await page.goto(home);
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill(query);
  await tap(page.getByRole('main').getByRole('button', { name: 'Search' }));
}

/** From home to words copied with their page and link: at most 3 taps. */
export async function parent(page: Page, { home, area, theme, typed, copies }: Ground): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const taps = counted();
  await askFor(page, home, `${typed} ${area}`, taps.on);
  await taps.on(page.getByRole('list', { name: 'Suggested pages' }).getByRole('link', { name: new RegExp(`findings? on ${theme}`) }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${theme} in ${area}`);
  await taps.on(page.getByRole('button', { name: copies }).first());
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/page \d+/);
  expect(copied).toMatch(/\/findings\/[a-z-]+-\d{4}-\d{2}\/[a-z]+-\d+\/\?t=[0-9a-f]{6}/);
  expect(taps.count).toBeLessThanOrEqual(3);
}

/** From home to a list with its CSV and an address that makes it again: at most 3 taps. */
export async function reporter(page: Page, { home, typed }: Ground): Promise<void> {
  const taps = counted();
  await askFor(page, home, typed, taps.on);
  await expect(page.locator('.hit').first()).toBeVisible();
  const heading = await page.locator('[data-part=heading]').textContent();
  const download = page.waitForEvent('download');
  await taps.on(page.getByRole('button', { name: 'CSV' }));
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv.split('\r\n').length).toBeGreaterThan(2);
  await page.goto(page.url());
  await expect(page.locator('[data-part=heading]')).toHaveText(heading ?? '');
  expect(taps.count).toBeLessThanOrEqual(3);
}

/** From home to a printed pack of an area's recommendations: at most 4 taps. */
export async function councillor(page: Page, { home, area }: Ground): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  const taps = counted();
  await page.goto(home);
  await taps.on(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Areas' }));
  await taps.on(page.getByRole('main').getByRole('link', { name: area, exact: true }).first());
  await taps.on(page.getByRole('link', { name: 'Make a briefing of all recommendations' }).first());
  await expect(page.locator('.brief-note').first()).toBeVisible();
  await taps.on(page.getByRole('button', { name: 'Print' }));
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
  expect(taps.count).toBeLessThanOrEqual(4);
}

/** From home to the whole data set, with its description: at most 2 taps. */
export async function researcher(page: Page, { home }: Ground): Promise<void> {
  const taps = counted();
  await page.goto(home);
  await taps.on(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Data' }));
  const download = page.waitForEvent('download');
  await taps.on(page.getByRole('main').getByRole('link', { name: /CSV/ }).first());
  expect((await readFile(await (await download).path(), 'utf8')).split('\r\n').length).toBeGreaterThan(100);
  expect(taps.count).toBeLessThanOrEqual(2);
}

export const journeys = { parent, reporter, councillor, researcher };
