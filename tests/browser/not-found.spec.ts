import { expect, test } from '@playwright/test';

test('an address that was never issued says so and offers a way on', async ({ page }) => {
  const response = await page.goto('/findings/nowhere-2023-01/pa-1/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});
