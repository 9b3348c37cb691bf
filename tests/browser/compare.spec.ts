import { expect, test } from './site.ts';

for (const width of [1280, 360]) {
  test(`areas that are chosen stand side by side under the form, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/compare/');
    await page.getByText('Choose areas').click();
    await page.getByRole('checkbox', { name: 'Hertfordshire' }).check();
    await page.getByRole('checkbox', { name: 'Suffolk' }).check();
    await expect(page).toHaveURL(/\?areas=hertfordshire,suffolk$/);
    await expect(page.getByRole('status')).toHaveText(/^2 of /);
    const main = await page.getByRole('main').boundingBox();
    const form = await page.locator('compare-areas form').boundingBox();
    const table = page.getByRole('region', { name: 'Themes by areas' });
    const box = await table.boundingBox();
    if (!main || !form || !box) throw new Error('The page shows no form or no table.');
    expect(box.width).toBeGreaterThan(0.85 * main.width);
    expect(box.y).toBeGreaterThanOrEqual(form.y + form.height);
    await expect(table.getByRole('columnheader')).toHaveText(['Theme', 'Hertfordshire', 'Suffolk']);
    const last = await table.getByRole('columnheader', { name: 'Suffolk' }).boundingBox();
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
}
