import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { serveFolder } from './serve-folder.ts';
import { expect, kinds, test } from './site.ts';

/** The strictest policy under which the site does all that it does; docs/deploying.md offers it to whoever serves the site. */
const policy = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'img-src', 'connect-src', 'font-src', 'form-action'].map((directive) => `${directive} 'self'`),
  ...['base-uri', 'frame-ancestors', 'object-src'].map((directive) => `${directive} 'none'`),
].join('; ');
const finding = '/findings/hertfordshire-2023-07/pa-1/';

let site: Awaited<ReturnType<typeof serveFolder>>;
test.beforeAll(async () => {
  site = await serveFolder(resolve(import.meta.dirname, '../../dist'), { 'Content-Security-Policy': policy });
});
test.afterAll(() => site.close());

/** What the policy refused, on every page that a test opens; the browser logs it as an error too, which fails the test. */
let refused: string[];
test.beforeEach(async ({ page }) => {
  refused = [];
  await page.exposeFunction('tellRefused', (what: string) => refused.push(what));
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      (window as unknown as { tellRefused: (what: string) => void }).tellRefused(`${effectiveDirective} ${blockedURI}`);
    }),
  );
});
test.afterEach(() => expect(refused).toEqual([]));

const open = (page: Page, path: string) => page.goto(site.base + path, { waitUntil: 'load' });

test('the policy is in force: an inline script is refused and told', async ({ browser }) => {
  const page = await browser.newPage();
  await page.goto(`${site.base}/`);
  const told = page.waitForEvent('console', (message) => message.text().includes('Content Security Policy'));
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
  });
  await told;
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await page.close();
});

test('every kind of page keeps within the policy', async ({ page }) => {
  for (const [kind, path] of Object.entries({ ...kinds, '404': '/404.html' })) {
    await open(page, path);
    await expect(page.getByRole('heading', { level: 1 }), kind).toBeVisible();
    if (kind === 'search results') await expect(page.locator('.hit').first()).toBeVisible();
    expect(refused, kind).toEqual([]);
  }
});

test('search, suggestions and saving results', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('combobox').first().pressSequentially('suff');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=suff|\/partnerships\/suffolk\//);
  await open(page, '/search/');
  const box = page.getByLabel('Search for');
  await box.fill('EHCP delays');
  await box.press('Enter');
  await expect(page.locator('.hit').first()).toBeVisible();
  const saved = page.waitForEvent('download');
  await page
    .getByRole('group', { name: /Save all results/ })
    .getByRole('button', { name: 'CSV' })
    .click();
  expect(await readFile(await (await saved).path(), 'utf8')).toContain('/findings/');
});

test('areas to compare, by their address and by the form', async ({ page }) => {
  await open(page, '/compare/?areas=hertfordshire,suffolk');
  const heads = page.getByRole('region', { name: 'Themes by areas' }).getByRole('columnheader');
  await expect(heads).toHaveText(['Theme', 'Hertfordshire', 'Suffolk']);
  await page.getByText('Choose areas').click();
  await page.getByRole('checkbox', { name: 'Suffolk' }).uncheck();
  await expect(heads).toHaveText(['Theme', 'Hertfordshire']);
  await expect(page).toHaveURL(/\?areas=hertfordshire$/);
});

test('the quotation checker', async ({ page }) => {
  await open(page, finding);
  const words = ((await page.locator('.finding-text').textContent()) ?? '').trim().split(/\s+/).slice(0, 14).join(' ');
  await open(page, '/quote/');
  await page.getByRole('textbox').last().fill(words);
  await page.getByRole('button', { name: 'Check the quotation' }).click();
  await expect(page.getByRole('heading', { name: /Found word for word/ })).toBeVisible();
});

test('citing, copying, and words that have changed since', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.base });
  await open(page, `${finding}?t=0123456789`);
  await expect(page.getByRole('region', { name: 'Wording not found' })).toBeVisible();
  await page.getByRole('radio', { name: 'RIS' }).check();
  await page.getByRole('button', { name: 'Copy RIS' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('RPRT');
});

test('a message about a theme, narrowing a theme and sorting a table', async ({ page }) => {
  await open(page, '/corrections/?finding=hertfordshire-2023-07/pa-1');
  await expect(page.getByRole('heading', { name: 'Your message' })).toBeVisible();
  await open(page, '/themes/ehc-plan-quality/');
  await page.getByLabel('Section of the report', { exact: true }).selectOption({ index: 1 });
  await expect(page.locator('narrow-findings [role=status]')).toContainText(/of \d+ findings/);
  await open(page, '/method/');
  const heading = page.getByRole('table', { name: /^Findings of each theme/ }).getByRole('columnheader', { name: 'F1' });
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
});
