import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site.ts';

const path = '/themes/health-waits/';
const form = (page: Page) => page.getByRole('form', { name: 'Narrow the findings' });
const results = (page: Page) => page.getByRole('heading', { name: /^\d+ results?/ });

/** The number at the start of a heading or a status, "180 findings". */
async function numberIn(text: string | null): Promise<number> {
  const number = Number(/\d+/.exec(text?.replaceAll(',', '') ?? '')?.[0]);
  expect(number).toBeGreaterThan(0);
  return number;
}

/** The sum of the numbers in some elements. */
async function numbersIn(elements: Locator): Promise<number> {
  return (await elements.allTextContents()).reduce((sum, text) => sum + Number(text), 0);
}

test('every table of a theme ends in the number of its findings', async ({ page }) => {
  await page.goto(path);
  const all = await numberIn(await page.locator('#findings').textContent());
  expect(await numbersIn(page.locator('.kind h3 .n'))).toBe(all);
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

test('the findings are narrowed by keyboard, over all of them, and the address holds the choices', async ({ page }) => {
  await page.goto(path);
  const total = await numberIn(await page.locator('#findings').textContent());
  await form(page).getByLabel('Area', { exact: true }).focus();
  await page.keyboard.type('Her');
  await expect(form(page).getByLabel('Area', { exact: true })).toHaveValue('hertfordshire');
  await form(page).getByRole('button', { name: 'Show matching findings' }).press('Enter');
  await expect(page).toHaveURL(/\/search\/\?kind=finding&theme=health-waits&area=hertfordshire$/);
  const left = await numberIn(await results(page).textContent());
  expect(left).toBeLessThan(total);
  for (const address of await page
    .locator('[data-part=list] a[href^="/findings/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
    expect(address).toMatch(/^\/findings\/hertfordshire-/);
  await page.goBack();
  await expect(form(page)).toBeVisible();
});

test('an address with choices that was once given out leads to the findings that have them; values not offered choose nothing', async ({
  page,
}) => {
  await page.goto(`${path}?area=hertfordshire&outcome=systemic-failings#findings`);
  await expect(page).toHaveURL(/\/search\/\?kind=finding&theme=health-waits&outcome=systemic-failings&area=hertfordshire$/);
  await expect(results(page)).toBeVisible();
  await page.goto(`${path}?area=nowhere`);
  await expect(page).toHaveURL(/\?area=nowhere$/);
});

test('a status leads to as many findings as its row says', async ({ page }) => {
  await page.goto(path);
  const link = page.getByRole('table', { name: 'By status' }).locator('tbody a').first();
  const number = await numberIn(await link.textContent());
  await link.click();
  await expect(page).toHaveURL(/[?&]status=[\w-]+/);
  await expect(results(page)).toHaveText(new RegExp(`^${number} result`));
});

test('the anchor of a section, once given out, leads to the kind that has most of its findings', async ({ page }) => {
  await page.goto(`${path}#effective`);
  await expect(page.getByRole('heading', { name: /^Praise \d+$/ })).toBeInViewport();
});

test('without JavaScript every finding is reached by kind, some a page, and no form does nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/themes/joint-working/');
  await expect(form(page)).toBeHidden();
  const all = await numberIn(await page.locator('#findings').textContent());
  const found = new Set<string>();
  const collect = async () => {
    for (const address of await page
      .locator('.kind .cards .card-head a, h1 ~ .cards .card-head a')
      .evaluateAll((links) => links.map(String)))
      found.add(address);
  };
  await collect();
  const lists = await page.getByRole('link', { name: /^All \d+ / }).evaluateAll((links) => links.map(String));
  expect(lists.length).toBeGreaterThan(1);
  for (const list of lists) {
    await page.goto(list);
    await collect();
    while ((await page.getByRole('link', { name: 'Next' }).count()) > 0) {
      await page.getByRole('link', { name: 'Next' }).click();
      await collect();
    }
  }
  expect(found.size).toBe(all);
  await context.close();
});
