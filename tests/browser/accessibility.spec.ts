import AxeBuilder from '@axe-core/playwright';
import { kinds } from './kinds.ts';
import { expect, test } from './site.ts';

for (const [kind, path] of Object.entries(kinds)) {
  for (const width of [360, 1280]) {
    test(`${kind}, ${width} pixels wide: axe finds nothing in light or dark, nothing sticks out, nothing jumps`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(path);
      if (kind === 'search results') await expect(page.getByRole('link', { name: /Hertfordshire/ }).first()).toBeVisible();
      if (kind === 'briefing') await expect(page.locator('.brief-note').first()).toBeVisible();
      expect(await page.evaluate(layoutShift), 'cumulative layout shift').toBeLessThan(0.02);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, impact, nodes }) => `${colorScheme}, ${impact} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    });
  }
}

/** How far what was already drawn has moved since the page began to load, without anybody asking; runs in the page. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!shift.hadRecentInput) sum += shift.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
  });
}
