import { expect, test } from './site.ts';

test.use({ actionTimeout: 15_000 });

test('from the home page to an area by its tile', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'See them on a map' }).click();
  const map = page.getByRole('list', { name: 'Areas of England by outcome' });
  await expect(map.getByRole('listitem')).toHaveCount(153);
  await expect(map.getByText(/^Barnet no such inspection on record/)).toBeAttached();
  await map.getByRole('link', { name: /^Hertfordshire Systemic failings, inspected 10 to 14 July 2023/ }).click();
  await expect(page).toHaveURL(/\/partnerships\/hertfordshire\/$/);
});

test('a tile of a theme leads to its answer in that area, and has the figure of the list', async ({ page }) => {
  await page.goto('/themes/ehc-plan-quality/');
  const figure = await page.locator('.theme-areas li', { hasText: 'Hertfordshire' }).locator('.n').textContent();
  const tile = page.locator('.tile-map').getByRole('link', { name: /^Hertfordshire/ });
  await expect(tile).toHaveAccessibleName(new RegExp(`${figure} findings?`));
  await tile.click();
  await expect(page).toHaveURL(/\/partnerships\/hertfordshire\/ehc-plan-quality\/$/);
});

test('by keyboard: past the map, or from tile to tile, with the words of each in sight', async ({ page }) => {
  await page.goto('/map/');
  const tile = page.getByRole('list', { name: 'Areas of England' }).getByRole('link', { name: /^Hertfordshire/ });
  await tile.focus();
  await expect(tile.getByText('Systemic failings')).toBeInViewport();
  expect((await tile.locator('.tile-words').boundingBox())?.width).toBeGreaterThan(100);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('a.tile:focus')).toHaveAccessibleName(/^Enfield/);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('a.tile:focus')).toHaveAccessibleName(/^Haringey/);
  const skip = page.getByRole('link', { name: 'Skip to the table of areas' });
  await skip.focus();
  await expect(skip).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#regions$/);
});

test('a tile is large enough to tap on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/map/');
  const box = await page.locator('a.tile').first().boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
});

test('the list of areas narrows by region and outcome, and the address says so', async ({ page }) => {
  await page.goto('/partnerships/');
  const rows = page.locator('narrow-rows tbody > tr:visible');
  const all = await rows.count();
  await page.getByLabel('Region', { exact: true }).selectOption('London');
  await page.getByLabel('Outcome', { exact: true }).selectOption({ label: 'Typically positive' });
  await expect(page).toHaveURL(/\?region=London&outcome=positive$/);
  const some = await rows.count();
  await expect(page.getByRole('status')).toHaveText(
    new RegExp(`^${some} of ${all} (areas|inspections) shown: London, Typically positive$`),
  );
  await page.reload();
  await expect(rows).toHaveCount(some);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(rows).toHaveCount(all);
  await page.goBack();
  await expect(rows).toHaveCount(some);
});

test('the list of areas is short on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/partnerships/');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(6000);
});
