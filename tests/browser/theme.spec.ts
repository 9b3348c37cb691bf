import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const path = '/themes/health-waits/';
const list = (page: Page) => page.locator('narrow-findings');
const cards = (page: Page) => list(page).locator('.cards > li:visible');
const status = (page: Page) => list(page).getByRole('status');

/** The number at the start of a heading or a status, "180 findings". */
async function numberIn(text: string | null): Promise<number> {
  const number = Number(/\d+/.exec(text?.replaceAll(',', '') ?? '')?.[0]);
  expect(number).toBeGreaterThan(0);
  return number;
}

test('every table of a theme ends in the number of its findings', async ({ page }) => {
  await page.goto(path);
  const all = await numberIn(await page.locator('#findings').textContent());
  await expect(cards(page)).toHaveCount(all);
  for (const name of ['By year of the inspection', 'By section of the report', 'By outcome of the inspection', 'By status']) {
    const table = page.getByRole('table', { name });
    await expect(table.locator('tfoot td').last()).toHaveText(String(all));
    const numbers = await table.locator('tbody td:last-child').allTextContents();
    expect(numbers.reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0]), 0)).toBe(all);
  }
  await expect(page.locator('.theme-areas-total')).toContainText(` of ${all}`);
});

test('a number leads to the search that finds as many', async ({ page }) => {
  await page.goto(path);
  const link = page.getByRole('table', { name: 'By section of the report' }).locator('tbody a').first();
  const number = await numberIn(await link.textContent());
  await link.click();
  await expect(page.getByRole('heading', { name: /^\d+ results?$/ })).toHaveText(new RegExp(`^${number} result`));
  await page.goto(path);
  const both = page.locator('.together a.n').first();
  const together = await numberIn(await both.textContent());
  await both.click();
  await expect(page.getByRole('heading', { name: /^\d+ results?/ })).toHaveText(new RegExp(`^${together} result`));
});

test('the list is narrowed by keyboard, says how many are left, and the address holds the choices', async ({ page }) => {
  await page.goto(path);
  const all = await cards(page).count();
  await expect(status(page)).toHaveText(`All ${all} findings shown`);
  const area = list(page).getByLabel('Area', { exact: true });
  await area.focus();
  await page.keyboard.type('Her');
  await expect(area).toHaveValue('hertfordshire');
  await expect(page).toHaveURL(/\?area=hertfordshire$/);
  const left = await cards(page).count();
  expect(left).toBeLessThan(all);
  await expect(status(page)).toHaveText(`${left} of ${all} findings shown: Hertfordshire`);
  for (const address of await cards(page)
    .locator('.card-head a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
    expect(address).toMatch(/^\/findings\/hertfordshire-/);
  }
  await page.reload();
  await expect(cards(page)).toHaveCount(left);

  await list(page).getByRole('button', { name: 'Show all' }).press('Enter');
  await expect(cards(page)).toHaveCount(all);
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await page.goBack();
  await expect(cards(page)).toHaveCount(left);
});

test('choices that nothing fits are said plainly, and values that are not offered choose nothing', async ({ page }) => {
  await page.goto(`${path}?area=suffolk&outcome=positive`);
  await expect(status(page)).toHaveText(/^None of the \d+ findings match: Typically positive, Suffolk$/);
  await expect(cards(page)).toHaveCount(0);
  await page.goto(`${path}?area=nowhere`);
  await expect(status(page)).toHaveText(/^All/);
});

test('a status narrows the list on the page itself', async ({ page }) => {
  await page.goto(path);
  const link = page.getByRole('table', { name: 'By status' }).locator('tbody a').first();
  const number = await numberIn(await link.textContent());
  await link.click();
  await expect(page).toHaveURL(/\?status=[\w-]+#findings$/);
  await expect(cards(page)).toHaveCount(number);
});

test('without JavaScript all findings stand there, and no form that does nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${path}?area=suffolk`);
  await expect(cards(page)).toHaveCount(await numberIn(await page.locator('#findings').textContent()));
  await expect(list(page).locator('form')).toBeHidden();
  await context.close();
});
