import { expect, test } from './site.ts';

test('a finding’s status names who says so, when, the source and the rule, and leads to the entry and back', async ({ page }) => {
  await page.goto('/findings/hertfordshire-2023-07/pa-1/');
  const status = page.getByRole('region', { name: 'Status', exact: true });
  await expect(status).toContainText('Inspectors, December 2025: effective action, as reported by a parent carer forum.');
  await expect(status).toContainText('whatever the partnership reports');
  await expect(status).toContainText('Source: ');
  const partnership = page.getByRole('region', { name: 'What the partnership says' });
  await expect(partnership.locator('.verdict')).toHaveText(/^The partnership, .*: done(, as reported by a parent carer forum)?\.$/);
  await expect(partnership.getByRole('link', { name: 'Priority Action and Improvement Plan' })).toBeVisible();
  await status.getByRole('link', { name: 'Monitoring inspection: effective action' }).click();
  await expect(page).toHaveURL(/\/follow-ups\/hertfordshire\/monitoring-2025\/$/);
  await page.getByRole('link', { name: 'Priority action 1' }).first().click();
  await expect(page).toHaveURL(/\/findings\/hertfordshire-2023-07\/pa-1\/$/);
});

test('the two tracks are told apart: not yet tested is a value, families stand beside it', async ({ page }) => {
  await page.goto('/findings/hertfordshire-2023-07/ia-2/');
  await expect(page.getByRole('region', { name: 'What inspectors found, and what others say' })).toContainText(
    'No judgement by inspectors on record here.',
  );
  await expect(page.getByRole('region', { name: 'Families say' })).toContainText('does not change the status');
  await page.goto('/findings/hertfordshire-2023-07/nb-1/');
  await expect(page.getByRole('region', { name: 'Status', exact: true })).toHaveCount(0);
});

test('an area’s cards carry the status, and the clock its words, its rule and the pause', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/partnerships/hertfordshire/');
  await expect(page.locator('.card-status[data-status=effective]')).toHaveCount(2);
  const due = page.getByRole('region', { name: 'What is due' });
  await expect(due).toContainText('A monitoring inspection follows within approximately 18 months.');
  await expect(due).toContainText('19 December 2023, as given in');
  await expect(due).toContainText('paused across England');
  await due.getByText('The rules behind these dates').click();
  await expect(due.getByRole('link', { name: /^South Gloucestershire/ }).first()).toBeVisible();
  await page.goto('/partnerships/suffolk/');
  await expect(page.getByRole('region', { name: 'What is due' })).toContainText(
    'Looked for on 24 November 2026, after it was due; not found',
  );
  await page.goto('/partnerships/bexley/');
  await expect(page.getByRole('region', { name: 'What is due' })).toContainText('Not looked for yet');
  await expect(page.getByRole('region', { name: 'What is due' })).not.toContainText(/after it was due|not found/);
  await context.close();
});

test('the dates come as a calendar too', async ({ page, request }) => {
  await page.goto('/partnerships/hertfordshire/');
  const path = await page.getByRole('link', { name: 'Add these dates to a calendar (.ics)' }).getAttribute('href');
  const file = await request.get(path ?? '');
  expect(file.ok()).toBe(true);
  expect(await file.text()).toContain('UID:hertfordshire-2023-11-10-monitoring@followthrough\r\n');
});
