import { expect, test } from './site.ts';

test('from home by theme to a finding, to its response and to its follow-up', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Data and understanding need' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Data and understanding need');
  await page.locator('a[href="/findings/hertfordshire-2023-07/pa-1/"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hertfordshire, priority action 1');
  await expect(page.getByText('Restated in our words').first()).toBeVisible();

  await page.getByRole('link', { name: 'Priority Action and Improvement Plan' }).click();
  await expect(page).toHaveURL(/\/responses\/hertfordshire\/improvement-plan\/$/);
  await page.goBack();

  await page
    .getByRole('region', { name: 'What inspectors found, and what others say' })
    .getByRole('link', { name: /Monitoring inspection: effective/ })
    .click();
  await expect(page).toHaveURL(/\/follow-ups\/hertfordshire\/monitoring-2025\/$/);
  await page.locator('a[href="/findings/hertfordshire-2023-07/pa-1/"]').first().click();
  await expect(page).toHaveURL(/\/findings\/hertfordshire-2023-07\/pa-1\/$/);
});

test('a finding says where it stands, who must act, and which words earned its themes', async ({ page }) => {
  await page.goto('/findings/hertfordshire-2023-07/pa-1/');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: /page 9/i }).first()).toHaveAttribute('href', /50232445#page=9$/);
  await expect(main.getByText('NHS Hertfordshire and West Essex Integrated Care Board', { exact: true })).toBeVisible();
  await expect(main.locator('mark').first()).toBeVisible();
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/findings\/hertfordshire-2023-07\/pa-1\/$/);
});

test('pages hold their content without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/findings/hertfordshire-2023-07/pa-1/');
  await expect(page.getByText(/data dashboard/).first()).toBeVisible();
  await expect(page.getByText(/Ofsted and Care Quality Commission, ‘Area SEND inspection of Hertfordshire/).first()).toBeVisible();
  await page.goto('/search/');
  await expect(page.getByRole('main').getByRole('link', { name: 'Hertfordshire' }).first()).toBeVisible();
  await context.close();
});

test('the first Tab leads past the navigation', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText(/skip/i);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#/);
});

test('the home page says how much is on record, leads with reports that are here, and finds an area by its name', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText(/^\d+ of \d+ recommendations ha(s|ve) no response on record here yet: we have /)).toBeVisible();
  const newest = page.getByRole('region', { name: 'Newest reports' }).getByRole('listitem');
  await expect(newest.first()).not.toContainText('Findings not here yet');
  await expect(newest.last()).toContainText('Findings not here yet');
  await page.getByRole('combobox', { name: /search/i }).focus();
  await page.keyboard.type('Hertf');
  await page
    .getByRole('option', { name: /Hertfordshire/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/partnerships\/hertfordshire\/$/);
});
