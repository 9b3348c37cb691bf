import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { headerPolicy, pagePolicy } from '../../src/site/content-policy.ts';
import { kinds } from './kinds.ts';
import { serveFolder } from './serve-folder.ts';
import { expect, test } from './site.ts';

const dist = resolve(import.meta.dirname, '../../dist');
/** The strictest policy under which the site does all that it does: stricter than the one that its pages carry themselves. */
const policy = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'img-src', 'connect-src', 'font-src', 'form-action'].map((directive) => `${directive} 'self'`),
  ...['base-uri', 'frame-ancestors', 'object-src'].map((directive) => `${directive} 'none'`),
].join('; ');
const finding = '/findings/hertfordshire-2023-07/pa-1/';

let site: Awaited<ReturnType<typeof serveFolder>>;
/** The same pages from a host that sends no policy. */
let bare: typeof site;
test.beforeAll(async () => {
  site = await serveFolder(dist, { 'Content-Security-Policy': policy });
  bare = await serveFolder(dist);
});
test.afterAll(() => {
  site.close();
  bare.close();
});

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

test('the policy is in force, from a header or from the page alone: inline scripts and styles are refused and told', async ({
  browser,
}) => {
  for (const { base } of [site, bare]) {
    const page = await browser.newPage();
    await page.goto(`${base}/`);
    const told: string[] = [];
    page.on('console', (message) => message.text().includes('Content Security Policy') && told.push(message.text()));
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.body.append(script, style);
    });
    await expect.poll(() => told.length).toBeGreaterThanOrEqual(2);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.close();
  }
});

test('every page of the site carries the policy before anything that it applies to, and its scripts stand in its body', () => {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(100);
  const wrong = pages.filter((name) => {
    const html = readFileSync(join(dist, name), 'utf8');
    const at = html.indexOf(`<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">`);
    const [end, last] = [html.indexOf('</body>'), html.lastIndexOf('<script')];
    return at < 0 || at > html.search(/<(?:script|link|style|img)\b/) || last > end || html.slice(end) !== '</body></html>';
  });
  expect(wrong).toEqual([]);
});

test('the headers file sends the policy of the pages, and says who may frame them', () => {
  expect(readFileSync(join(dist, '_headers'), 'utf8')).toContain(`  Content-Security-Policy: ${headerPolicy}\n`);
});

test('every kind of page keeps within the policy', async ({ page }) => {
  for (const { base } of [site, bare]) {
    for (const [kind, path] of Object.entries({ ...kinds, '404': '/404.html' })) {
      await page.goto(base + path, { waitUntil: 'load' });
      await expect(page.getByRole('heading', { level: 1 }), kind).toBeVisible();
      if (kind === 'search results') await expect(page.locator('.hit').first()).toBeVisible();
      expect(refused, kind).toEqual([]);
    }
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

test('a briefing: ticking, opening, saving', async ({ page }) => {
  await open(page, '/partnerships/hertfordshire/');
  await page.getByRole('checkbox', { name: /Add to briefing: Priority action 1/ }).check();
  await page.getByRole('link', { name: 'Make a briefing', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^1\. Priority action 1/ })).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  expect((await saved).suggestedFilename()).toBe('followthrough-briefing-hertfordshire.csv');
});

test('a message about a theme, narrowing a theme and sorting a table', async ({ page }) => {
  await open(page, '/corrections/?finding=hertfordshire-2023-07/pa-1');
  await expect(page.getByRole('heading', { name: 'Your message' })).toBeVisible();
  await open(page, '/themes/ehc-plan-quality/');
  await page.getByLabel('Section of the report', { exact: true }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Show matching findings' }).click();
  await expect(page.getByRole('heading', { name: /^\d+ results?/ })).toBeVisible();
  await open(page, '/method/');
  const heading = page
    .getByRole('table', { name: /^Findings on each theme/ })
    .first()
    .getByRole('columnheader', { name: 'F1' });
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
});
