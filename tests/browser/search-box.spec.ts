import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const box = (page: Page) => page.getByRole('combobox', { name: /search/i }).first();
const places = (page: Page) => page.getByRole('listbox').getByRole('option');
const marked = (page: Page) => page.locator('[role=option][aria-selected=true]');

/** Types words and waits until places are offered. */
async function type(page: Page, words: string): Promise<void> {
  await box(page).focus();
  await page.keyboard.type(words);
  await expect(places(page).first()).toBeVisible();
}

test('nothing is loaded before the reader means to search, and everything once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => /suggest/.test(request.url()) && asked.push(new URL(request.url()).pathname));
  await page.goto('/themes/');
  await page.getByRole('main').getByRole('link').first().focus();
  await page.keyboard.press('PageDown');
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await type(page, 'hertfordshire');
  expect(asked.filter((path) => path === '/search-suggestions.json')).toHaveLength(1);
});

test('the suggestions are kept for the next page, and older ones thrown away', async ({ page }) => {
  await page.goto('/themes/');
  await page.evaluate(async () => {
    await caches.open('/search-suggestions.json?v=0000000000');
    await caches.open('of another hand');
  });
  await type(page, 'suff');
  const names = () => page.evaluate(async () => (await caches.keys()).toSorted());
  await expect.poll(names).toEqual([expect.stringMatching(/^\/search-suggestions\.json\?v=(?!0{10})[0-9a-f]{10}$/), 'of another hand']);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/partnerships/');
  await type(page, 'suff');
  expect(asked).not.toContain('/search-suggestions.json');
});

test('by keyboard alone: an area is found, marked and opened', async ({ page }) => {
  await page.goto('/themes/');
  await type(page, 'hertfrodshire');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(marked(page)).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(marked(page)).toHaveText('Hertfordshire, Area');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', (await marked(page).getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/partnerships\/hertfordshire\/$/);
});

test('Up and Down go round through what was typed; Home and End stay in the text', async ({ page }) => {
  await page.goto('/themes/');
  await type(page, 'suffolk');
  const last = (await places(page).count()) - 1;
  await page.keyboard.press('ArrowUp');
  await expect(places(page).nth(last)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(marked(page)).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(places(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(marked(page)).toHaveCount(0);
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  expect(await box(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
  await page.keyboard.press('End');
  expect(await box(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe('suffolk'.length);
});

test('Enter without a marked place searches for the words', async ({ page }) => {
  await page.goto('/themes/');
  await type(page, 'suffolk');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=suffolk$/);
  await expect(places(page)).toHaveCount(0);
});

test('Escape closes first and empties the box second; Alt and Down opens; Tab leaves and closes', async ({ page }) => {
  await page.goto('/themes/');
  await type(page, 'suffolk');
  await page.keyboard.press('Escape');
  await expect(places(page)).toHaveCount(0);
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(box(page)).toHaveValue('suffolk');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(places(page).first()).toBeVisible();
  await expect(marked(page)).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(places(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Search' }).first()).toBeFocused();
  await box(page).focus();
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
});

test('where there is nothing to jump to, no list opens', async ({ page }) => {
  await page.goto('/themes/');
  await type(page, 'suffolk');
  await page.keyboard.type(' zzzzqqq xvxvxv');
  await box(page).fill('zzzzqqq');
  await expect(places(page)).toHaveCount(0);
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
});

test('the mouse marks what it is over and opens what it clicks', async ({ page }) => {
  await page.goto('/');
  await type(page, 'annual reviews');
  await places(page).first().hover();
  await expect(places(page).first()).toHaveAttribute('aria-selected', 'true');
  await places(page).first().click();
  await expect(page).toHaveURL(/\/themes\/annual-reviews\/$/);
});

test('a finger opens what it taps', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 740 } });
  const page = await context.newPage();
  await page.goto('/themes/');
  await box(page).tap();
  await page.keyboard.type('suffolk');
  await places(page).first().tap();
  await expect(page).toHaveURL(/\/partnerships\/suffolk\/$/);
  await context.close();
});

test('the number of places is announced once typing rests', async ({ page }) => {
  await page.goto('/themes/');
  await type(page, 'hertfrodshire');
  await expect(page.getByRole('status').filter({ hasText: /places? to jump to/ })).toHaveCount(1);
});

test('the slash key leads to the box, except where text is typed and where it is switched off', async ({ page }) => {
  await page.goto('/themes/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('24/7');
  await expect(box(page)).toHaveValue('24/7');
  await page.evaluate(() => localStorage.setItem('slash-key', 'off'));
  await page.goto('/themes/');
  await page.keyboard.press('/');
  await expect(box(page)).not.toBeFocused();
});

test('where the suggestions cannot be had, the box searches', async ({ browser }) => {
  const context = await browser.newContext();
  await context.route(/search-suggestions/, (route) => route.abort());
  const page = await context.newPage();
  await page.goto('/themes/');
  const failed = page.waitForEvent('requestfailed', (request) => /search-suggestions/.test(request.url()));
  await box(page).fill('suffolk');
  await failed;
  await expect(places(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=suffolk$/);
  await context.close();
});

test('without scripts the box is a plain search field', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/themes/');
  await page.getByRole('searchbox', { name: 'Search the findings' }).fill('suffolk');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=suffolk$/);
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of ['/', '/themes/']) {
    test(`the open list on ${path} passes axe in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await type(page, 'hert');
      await page.keyboard.press('ArrowDown');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
}

for (const width of [320, 640, 1280]) {
  test(`the open list fits a window of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const path of ['/', '/themes/']) {
      await page.goto(path);
      await type(page, 'hert');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
      const list = await page.getByRole('listbox').boundingBox();
      expect(list?.x).toBeGreaterThanOrEqual(0);
      expect((list?.x ?? 0) + (list?.width ?? width)).toBeLessThanOrEqual(width);
    }
  });
}
