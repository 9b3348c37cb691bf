import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const path = '/reports/hertfordshire-2023-07/';
const box = (page: Page) => page.getByRole('searchbox', { name: 'Find in this report' });
const shown = (page: Page) => page.locator('.reading-finding:visible');
const spoken = (page: Page) => page.locator('report-filter [role=status]');
const said = (page: Page) => page.locator('.find-said');

async function find(page: Page, words: string): Promise<void> {
  await box(page).fill(words);
  await expect(spoken(page)).toContainText(words);
}

test('only findings with every word stay, their parts and their numbers in the contents list too', async ({ page }) => {
  await page.goto(path);
  const all = await shown(page).count();
  const order = await shown(page).evaluateAll((findings) => findings.map(({ id }) => id));
  await find(page, 'late EHCP');
  const left = await shown(page).count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all);
  await expect(said(page)).toContainText(`${left} of ${all} findings shown`);
  const ids = await shown(page).evaluateAll((findings) => findings.map(({ id }) => id));
  expect(ids).toEqual(order.filter((id) => ids.includes(id)));
  const counts = await page.locator('.contents li:visible [data-count]').allTextContents();
  expect(counts.reduce((sum, text) => sum + Number(text), 0)).toBe(left);
  await expect(page.locator('.reading > section:visible')).toHaveCount(counts.length);
  await page.getByRole('button', { name: `Show all ${all}` }).click();
  await expect(shown(page)).toHaveCount(all);
  await expect(box(page)).toBeFocused();
  await expect(page).toHaveURL(path);
  await expect(spoken(page)).toHaveText(`All ${all} findings shown`);
});

test('slips are forgiven, and short forms are whole words', async ({ page }) => {
  await page.goto(path);
  await find(page, 'children');
  const right = await shown(page).count();
  await find(page, 'childern');
  await expect(shown(page)).toHaveCount(right);
  await find(page, 'AP');
  for (const text of await shown(page).allTextContents()) expect(text).toMatch(/\bAP\b|alternative (provision|education)/i);
});

test('the words stand in the address and are read back; Escape shows everything', async ({ page }) => {
  await page.goto(path);
  const all = await shown(page).count();
  await find(page, 'late plans');
  await expect(page).toHaveURL(`${path}?find=late+plans`);
  const left = await shown(page).count();
  await page.reload();
  await expect(box(page)).toHaveValue('late plans');
  await expect(shown(page)).toHaveCount(left);
  await page.keyboard.press('Escape');
  await expect(shown(page)).toHaveCount(all);
  await expect(page).toHaveURL(path);
});

test('an address that points to a hidden finding shows everything and goes there', async ({ page }) => {
  await page.goto(path);
  const all = await shown(page).count();
  await find(page, 'children');
  const hidden = await page.locator('.reading-finding[hidden]').last().getAttribute('id');
  await page.evaluate((id) => {
    location.hash = `#${id}`;
  }, hidden);
  await expect(shown(page)).toHaveCount(all);
  await expect(page.locator(`#${hidden}`)).toBeInViewport();
  await page.goto('about:blank');
  await page.goto(`${path}?find=children#${hidden}`);
  await expect(box(page)).toHaveValue('');
  await expect(page).toHaveURL(`${path}#${hidden}`);
  await expect(page.locator(`#${hidden}`)).toBeInViewport();
});

test('after filtering, the contents list still leads to its part', async ({ page }) => {
  await page.goto(path);
  await find(page, 'children');
  await page.keyboard.press('Escape');
  const line = page.locator('.contents a').last();
  await line.click();
  const heading = page.locator((await line.getAttribute('href')) ?? '');
  await expect(heading).toBeInViewport();
  const last = await page.locator('.reading-finding').nth(-2).getAttribute('id');
  await page.goto(`${path}#${last}`);
  await expect(page.locator(`#${last}`)).toBeInViewport();
});

test('nothing found is said plainly, with a way to all reports', async ({ page }) => {
  await page.goto(path);
  await find(page, 'motorway & <b>');
  await expect(shown(page)).toHaveCount(0);
  await expect(page.getByText('No finding in this report has all of these words: “motorway & <b>”.')).toBeVisible();
  const link = page.getByRole('link', { name: 'Search all reports for these words' });
  expect(new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams.get('q')).toBe('motorway & <b>');
});

test('words found are marked without a change to the text', async ({ page }) => {
  await page.goto(path);
  const before = await page.locator('.reading').innerHTML();
  await find(page, 'EHCP');
  const marked = await page.evaluate(() =>
    [...(CSS.highlights.get('report-filter') ?? [])].map((range) =>
      range.startContainer.textContent?.slice(range.startOffset, range.endOffset),
    ),
  );
  expect(marked.length).toBeGreaterThan(0);
  for (const words of marked) expect(words).toMatch(/EHC plan|health and care/i);
  await page.keyboard.press('Escape');
  await expect(said(page)).toBeHidden();
  expect((await page.locator('.reading').innerHTML()).replace(/<div class="find-none".*/s, '')).toBe(
    before.replace(/<div class="find-none".*/s, ''),
  );
  expect(await page.evaluate(() => CSS.highlights.has('report-filter'))).toBe(false);
});

test('nothing is loaded before the box has the focus', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  const before = asked.length;
  await box(page).focus();
  await expect.poll(() => asked.length).toBeGreaterThan(before);
  expect(asked.slice(0, before).filter((url) => /fuse|filter(able|-names)|glossary/i.test(new URL(url).pathname))).toEqual([]);
});

test('what is printed is what is shown, and says so', async ({ page }) => {
  await page.goto(path);
  await find(page, 'late EHCP');
  await page.emulateMedia({ media: 'print' });
  await expect(said(page)).toBeVisible();
  await expect(box(page)).toBeHidden();
  await expect(page.getByRole('button', { name: /^Show all/ })).toBeHidden();
  await expect(page.locator('.contents')).toBeHidden();
});

test('what is typed before all is loaded is filtered and spoken when it is', async ({ page }) => {
  const typed = Promise.withResolvers<void>();
  await page.route(/text-filter/, async (route) => {
    await typed.promise;
    await route.continue();
  });
  await page.goto(path);
  const all = await shown(page).count();
  await box(page).pressSequentially('late EHCP', { delay: 20 });
  typed.resolve();
  await expect(spoken(page)).not.toBeEmpty();
  await expect(spoken(page)).toHaveText(new RegExp(`^\\d+ of ${all} findings shown: “late EHCP”$`));
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no box, and every finding is there', async ({ page }) => {
    await page.goto(`${path}?find=motorway`);
    await expect(page.locator('.find')).toBeHidden();
    expect(await shown(page).count()).toBe(await page.locator('.reading-finding').count());
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const words of ['late EHCP', 'motorway']) {
    test(`“${words}” passes axe in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await find(page, words);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
}
