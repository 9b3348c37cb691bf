import { expect, test } from './site.ts';

const finding = '/findings/hertfordshire-2023-07/pa-1/';

test('from a finding to the plan, a figure, the deep dive and the verdict, and back each time', async ({ page }) => {
  const steps = [
    { link: 'Priority Action and Improvement Plan', address: '/responses/hertfordshire/improvement-plan/', shows: /18-month plan/ },
    { link: 'School attendance software goes live', address: '/responses/hertfordshire/attendance-software/', shows: /94\.7/ },
    { link: 'Deep dive on SEND data', address: '/follow-ups/hertfordshire/data-deep-dive-2025/', shows: /deep dive/ },
    { link: /Monitoring inspection: effective action/, address: '/follow-ups/hertfordshire/monitoring-2025/', shows: /effective action/i },
  ];
  await page.goto(finding);
  for (const { link, address, shows } of steps) {
    await page
      .getByRole('main')
      .getByRole('link', { name: link, exact: typeof link === 'string' })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await expect(page.getByRole('main').getByText(shows).first()).toBeVisible();
    await page.locator(`a[href="${finding}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`${finding}$`));
  }
});

test('areas for improvement 1 and 4 share one response', async ({ page }) => {
  for (const code of ['ia-1', 'ia-4']) {
    await page.goto(`/findings/hertfordshire-2023-07/${code}/`);
    await expect(page.getByText('Improvement areas 1 and 4').first()).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Priority Action and Improvement Plan', exact: true }).first().click();
    await expect(page).toHaveURL(/\/responses\/hertfordshire\/improvement-plan\/$/);
    for (const other of ['ia-1', 'ia-4'])
      await expect(page.locator(`main a[href="/findings/hertfordshire-2023-07/${other}/"]`).first()).toBeVisible();
  }
});
