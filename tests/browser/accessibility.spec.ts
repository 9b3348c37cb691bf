import AxeBuilder from '@axe-core/playwright';
import { expect, kinds, test } from './site.ts';

for (const [kind, path] of Object.entries(kinds)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${kind} passes axe in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      if (kind === 'search results') await expect(page.getByRole('link', { name: /Hertfordshire/ }).first()).toBeVisible();
      if (kind === 'briefing') await expect(page.locator('.brief-note').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }

  test(`${kind} fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
}
