import { expect, test } from './site.ts';

test('one click copies the citation, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/findings/hertfordshire-2023-07/pa-1/');
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.getByText('Copied').first()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Ofsted and Care Quality Commission');
  expect(copied).toContain('page 9');
  expect(copied).toContain('/findings/hertfordshire-2023-07/pa-1/');
  // Restated words are never given as the inspectors' own.
  expect(copied).not.toContain('accurate understanding');
});
