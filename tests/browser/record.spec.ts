import { expect, test } from './site.ts';

test('from an area to the matrix: what was asked, promised, reported and judged stand apart, and links of ours are marked', async ({
  page,
}) => {
  await page.goto('/partnerships/hertfordshire/');
  await page.getByRole('link', { name: 'Asked, promised, judged' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Asked, promised, judged');
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
  await expect(page.locator('.record-table tbody tr')).toHaveCount(7);
  const first = row('Priority action 1').getByRole('cell');
  await expect(first.nth(0)).toContainText('data dashboard');
  await expect(first.nth(0)).not.toContainText('our reading');
  await expect(first.nth(1)).toContainText('went live');
  await expect(first.nth(2)).toContainText('Effective action, as reported by a parent carer forum, December 2025');
  const third = row('Area for improvement 3').getByRole('cell');
  await expect(third.nth(0)).toContainText('our reading');
  await expect(third.nth(2)).toContainText('No verdict on record');
});

test('the matrix as CSV lies beside its page', async ({ page, request }) => {
  await page.goto('/partnerships/oxfordshire/coverage/');
  const address = await page.getByRole('link', { name: 'Download as CSV' }).getAttribute('href');
  const lines = (await (await request.get(address ?? '')).text()).trim().split('\r\n');
  expect(lines[0]).toMatch(/^finding,url,section,coverage,action,inferred,/);
  expect(lines.filter((line) => line.startsWith('oxfordshire-2023-07/')).length).toBeGreaterThanOrEqual(9);
});

test('on a phone every cell of the matrix says what it holds', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/partnerships/suffolk/coverage/');
  for (const cell of await page.locator('.record-table tbody td').all()) {
    expect(await cell.evaluate((td) => getComputedStyle(td, '::before').content)).toContain(await cell.getAttribute('data-label'));
  }
});

test('a document that nobody has looked for is not called missing, and one that was looked for says where and when', async ({ page }) => {
  await page.goto('/partnerships/leeds/absences/');
  await expect(page.getByText('Not looked for yet').first()).toBeVisible();
  await expect(page.getByText(/^Looked for on/)).toHaveCount(0);
  await page.goto('/partnerships/suffolk/');
  await page.getByRole('link', { name: 'Documents that should exist' }).click();
  const monitoring = page.getByRole('row', { name: /^Report of the monitoring inspection/ });
  await expect(monitoring).toContainText('Looked for on 24 November 2026, after it was due; not found');
  await expect(monitoring).toContainText(/24 November 2026, not found\. Where: /);
});

test('a weakness is followed through the inspections with how sure the link is', async ({ page }) => {
  await page.goto('/partnerships/hertfordshire/');
  await page.getByRole('link', { name: 'The same weakness in other inspections' }).click();
  const cells = page.getByRole('row', { name: /^Priority action 1/ }).getByRole('cell');
  await expect(cells.nth(0)).toContainText('Our reading');
  await expect(cells.nth(1)).toContainText('Sure: the source names this recommendation');
});

test('from a finding to an area with a similar recommendation that acted effectively, with who says so and when', async ({ page }) => {
  await page.goto('/findings/suffolk-2023-11/pa-2/');
  const acted = page.getByRole('region', { name: 'Areas told the same that then took effective action' });
  await expect(acted).toContainText('not a ranking');
  const area = acted.getByRole('listitem').filter({ hasText: 'Priority action 3' });
  await expect(area.getByRole('heading')).toHaveText('Oxfordshire');
  await expect(area).toContainText('19 November 2025');
  await area.getByRole('link', { name: 'What Oxfordshire promised and did' }).click();
  await expect(page).toHaveURL(/\/partnerships\/oxfordshire\/coverage\/$/);
});
