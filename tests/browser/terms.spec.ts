import { expect, test } from './site.ts';

const findings = (page: import('@playwright/test').Page) => page.getByRole('main').locator('a[href^="/findings/"]');

/** Addresses of all findings on the pages of a term, from the first on. */
async function allFindings(page: import('@playwright/test').Page): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  const next = page.getByRole('navigation', { name: 'Pages of findings' }).getByRole('link', { name: 'Next' });
  for (;;) {
    found.push(...(await findings(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')))));
    if ((await next.count()) === 0) return found;
    await next.click();
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('from the A to Z to the findings that hold EHCP under any of its names', async ({ page, request }) => {
    await page.goto('/terms/');
    await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'E', exact: true }).click();
    await expect(page).toHaveURL(/#letter-e$/);
    await page
      .getByRole('listitem')
      .filter({ hasText: /\bEHCP\b/ })
      .getByRole('link', { name: 'EHC plan', exact: true })
      .first()
      .click();
    await expect(page).toHaveURL('/terms/ehc-plan/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('EHC plan');
    const { findings: listed } = await (await request.get('/terms/ehc-plan.json')).json();
    await expect(page.getByRole('heading', { level: 2, name: `${listed.length} findings` })).toBeVisible();
    await expect(page.locator('.card-text mark', { hasText: /EHC plan/i }).first()).toBeVisible();
    expect(await allFindings(page)).toHaveLength(listed.length);
  });

  test('another name leads to the term', async ({ page }) => {
    await page.goto('/terms/');
    await page
      .getByRole('listitem')
      .filter({ hasText: /^Respite: see/ })
      .getByRole('link')
      .click();
    await expect(page).toHaveURL('/terms/short-break/');
    await expect(page.getByRole('main')).toContainText('respite');
    await expect(findings(page).first()).toBeVisible();
  });
});

test('the page of a term and a search for it find the same', async ({ page }) => {
  await page.goto('/terms/ehc-plan/');
  const listed = (await allFindings(page)).sort();
  await page.goto('/search/?q=EHC+plan&kind=finding&words=all&shown=2000');
  await expect(findings(page)).toHaveCount(listed.length);
  expect(await findings(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')).sort())).toEqual(listed);
});

test('a letter, a term and an area are reached by keyboard alone', async ({ page }) => {
  await page.goto('/terms/');
  await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'S', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'S', exact: true })).toBeInViewport();
  await page.keyboard.press('Tab');
  const first = page.locator('#letter-s + ul a').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/terms\/[a-z0-9-]+\/$/);
  await page.goto('/terms/ehc-plan/');
  const area = page.getByRole('navigation', { name: 'Areas' }).getByRole('link').first();
  await area.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(findings(page).first()).toBeFocused();
});

test('an area that begins on a further page is reached from the first, also by the address that it had there', async ({ page }) => {
  await page.goto('/terms/ehc-plan/');
  const link = page.getByRole('navigation', { name: 'Areas' }).getByRole('link').last();
  const address = (await link.getAttribute('href')) ?? '';
  expect(address).toMatch(/^\/terms\/ehc-plan\/\d+\/#area-/);
  await page.goto(`/terms/ehc-plan/#${address.split('#')[1]}`);
  await expect(link).toBeInViewport();
  await link.click();
  await expect(page.locator(`${new URL(page.url()).hash}`)).toBeInViewport();
});

test('a term that no text holds has its meaning, and a page that says so', async ({ page }) => {
  await page.goto('/terms/');
  await page.locator('.terms-not-held > div').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/terms\/[a-z-]+\/$/);
  await expect(page.getByRole('main')).toContainText('Nothing on this site mentions this term');
});
