import { expect, test } from './site.ts';

test('one screen of a phone has an area’s outcome, dates, numbers and links to its parts; a theme is one tap away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/partnerships/suffolk/');
  const parts = page.getByRole('navigation', { name: 'On this page' });
  for (const part of [
    page.locator('.area-outcome svg'),
    page.getByText(/^Inspected 13 to 17 November 2023. Published 30 January 2024/),
    parts.getByRole('link').last(),
  ])
    await expect(part).toBeInViewport({ ratio: 1 });
  const figure = (term: string) => page.locator('.area-figures > div').filter({ hasText: term }).getByRole('definition');
  await expect(figure('Recommendations')).toHaveText('5');
  await expect(figure('With anything on record since')).toHaveText('5 of 5');
  await expect(figure('Overdue')).toHaveText('1');
  for (const link of await parts.getByRole('link').all()) {
    await expect(page.locator(`${await link.getAttribute('href')}`)).toHaveCount(1);
  }
  await page.getByRole('region', { name: 'Answers by theme' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/partnerships\/suffolk\/[\w-]+\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('in Suffolk');
});

test('the timeline is short, and the whole is there on request without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/partnerships/hertfordshire/');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  const entries = timeline.locator('.thread > li:visible');
  const few = await entries.count();
  expect(few).toBeLessThanOrEqual(7);
  await timeline.getByText(/^The whole timeline: \d+ entries$/).click();
  const all = Number(/\d+/.exec((await timeline.locator('summary').textContent()) ?? '')?.[0]);
  expect(all).toBeGreaterThan(few);
  await expect(entries).toHaveCount(all);
  await context.close();
});

test('an area that nobody has asked for a response says so, and calls nothing overdue', async ({ page }) => {
  await page.goto('/partnerships/leeds/');
  await expect(page.locator('.area-opening')).toContainText('not on this site yet');
  await expect(page.locator('.area-opening')).not.toContainText(/overdue|after it was due/i);
});
