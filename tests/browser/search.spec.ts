import { expect, test } from './site.ts';

const findings = (page: import('@playwright/test').Page) => page.getByRole('main').locator('a[href^="/findings/"]');

test('search by words: what parents type finds what reports say', async ({ page }) => {
  await page.goto('/search/');
  await page.getByLabel('Words to look for').fill('EHCP quality');
  await page.getByLabel('Words to look for').press('Enter');
  await expect(findings(page).first()).toBeVisible();
  await expect(
    page
      .getByRole('main')
      .locator('mark', { hasText: /EHC plan/i })
      .first(),
  ).toBeVisible();
  await expect(page).toHaveURL(/q=EHCP(\+|%20)quality/);
});

test('search by filter: the address holds it, and back undoes it', async ({ page }) => {
  await page.goto('/search/?q=waiting');
  await expect(findings(page).first()).toBeVisible();
  await page.getByLabel('Area', { exact: true }).selectOption('suffolk');
  await expect(page).toHaveURL(/area=suffolk/);
  await expect(findings(page).first()).toHaveAttribute('href', /suffolk/);
  for (const address of await findings(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
    expect(address).toMatch(/^\/findings\/suffolk-/);
  }
  await page.goBack();
  await expect(page).not.toHaveURL(/area=/);
  await expect(findings(page).first()).toBeVisible();
});

test('a link reproduces a search', async ({ page }) => {
  await page.goto('/search/?q=%22alternative+provision%22&area=hertfordshire');
  await expect(findings(page).first()).toHaveAttribute('href', /hertfordshire/);
  for (const text of await page.getByRole('main').locator('mark').allTextContents()) expect(text.toLowerCase()).toContain('alternative');
});

test('nothing found is said plainly', async ({ page }) => {
  await page.goto('/search/?q=zzzzqqq');
  await expect(page.getByRole('main')).toContainText(/nothing|no results/i);
  await expect(findings(page)).toHaveCount(0);
});

test('words of the page that look like HTML stay words', async ({ page }) => {
  await page.goto('/search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
  await expect(page.getByRole('main')).toContainText('<img');
  expect(await page.locator('main img').count()).toBe(0);
});

test('results are announced, and can be reached by keyboard alone', async ({ page }) => {
  await page.goto('/search/');
  await page.getByLabel('Words to look for').focus();
  await page.keyboard.type('short breaks');
  await page.keyboard.press('Enter');
  await expect(findings(page).first()).toBeVisible();
  await expect(page.getByRole('status').first()).toContainText(/\d+/);
});
