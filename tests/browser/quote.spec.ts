import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { makeQuoteShards } from '../../src/quote/shards/make-quote-shards.ts';
import { expect, test } from './site.ts';

const box = (page: import('@playwright/test').Page) => page.getByLabel('Quotation', { exact: true });

test('an altered quotation is told from the finding, word by word, by keyboard alone', async ({ page }) => {
  await page.goto('/quote/');
  await box(page).fill('Leaders should slowly speed up work on their data dashboard, so that they share an accurate understanding');
  await box(page).press('Tab');
  await page.keyboard.press('Enter');
  const head = page.getByRole('heading', { name: /Not word for word/ });
  await expect(head).toBeFocused();
  await expect(page.locator('del')).toHaveText('urgently');
  await expect(page.locator('ins')).toHaveText('slowly');
  await expect(page.getByRole('link', { name: 'Hertfordshire: Priority action 1' })).toHaveAttribute(
    'href',
    '/findings/hertfordshire-2023-07/pa-1/',
  );
  await expect(page.getByRole('link', { name: /page 9 of the PDF/ })).toHaveAttribute('href', /#page=9$/);
  await expect(page.getByText('These are our words, not the inspectors’')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('what is not found is said, and nothing that was pasted leaves the browser', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/quote/');
  expect(asked.some((request) => request.includes('quote-index'))).toBe(false);
  await box(page).fill('Xylophone lessons were cancelled by nobody on any weekday whatsoever');
  await page.getByRole('button', { name: 'Check the quotation' }).click();
  await expect(page.getByRole('heading', { name: 'Not found', exact: true })).toBeVisible();
  expect(asked.filter((request) => request.includes('quote-index')).length).toBe(1);
  expect(asked.filter((request) => /xylophone/i.test(request))).toEqual([]);
  expect(page.url()).not.toMatch(/xylophone/i);
});

test('without the findings it says so, and can be tried again', async ({ page }) => {
  await page.route('**/quote-index.json*', (route) => route.fulfill({ body: 'no JSON' }));
  await page.goto('/quote/');
  await box(page).fill('An accurate understanding of exactly what SEND provision Hertfordshire has');
  await page.getByRole('button', { name: 'Check the quotation' }).click();
  await expect(page.getByRole('heading', { name: 'We could not load the findings' })).toBeFocused();
  await page.unroute('**/quote-index.json*');
  await page.getByRole('button', { name: 'Check the quotation' }).click();
  await expect(page.getByRole('heading', { name: 'Found word for word, in one place' })).toBeFocused();
});

test('on a large site it fetches only what it touches, and answers the same', async ({ page }) => {
  const data = JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/quote-index.json'), 'utf8'));
  const { manifest, files } = makeQuoteShards(data, { words: 500, common: 60 });
  const asked: string[] = [];
  await page.route('**/quote-index.json*', (route) => route.fulfill({ json: manifest }));
  await page.route('**/quote-shards/**', (route) => {
    const [, name = ''] = /quote-shards\/(.+)\.json\?v=/.exec(route.request().url()) ?? [];
    asked.push(name);
    return route.fulfill({ body: files.get(name) ?? '', contentType: 'application/json' });
  });
  await page.goto('/quote/');
  await box(page).fill('An accurate understanding of exactly what SEND provision Hertfordshire has');
  await page.getByRole('button', { name: 'Check the quotation' }).click();
  await expect(page.getByRole('heading', { name: 'Found word for word, in one place' })).toBeFocused();
  expect(asked.length).toBeLessThan(files.size / 2);
  await box(page).fill('Xylophone lessons were cancelled by nobody on any weekday whatsoever');
  await page.getByRole('button', { name: 'Check the quotation' }).click();
  await expect(page.getByRole('heading', { name: 'Not found', exact: true })).toBeVisible();
  expect(new Set(asked).size).toBe(asked.length);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page explains, and points to the command and to search', async ({ page }) => {
    await page.goto('/quote/');
    // what stands in noscript is found by its element alone
    const told = page.locator('noscript .banner');
    await expect(told).toBeVisible();
    await expect(told).toContainText('npm run quote');
    await expect(told.locator('a[href="/search/"]')).toBeVisible();
    await expect(box(page)).toBeHidden();
  });
});
