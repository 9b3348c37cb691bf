import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readPdfText } from './read-pdf-text.ts';
import { expect, test } from './site.ts';

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
const heads = (page: Page) => page.locator('.brief-note h2');

async function saved(page: Page, button: string) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await download).path(), 'utf8');
}

for (const [size, viewport] of Object.entries(sizes)) {
  test(`on a ${size}: tick on a card and in results, put in order, save`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('/partnerships/hertfordshire/');
    await page.getByRole('checkbox', { name: 'Add to briefing: Priority action 2' }).check();
    const bar = page.getByRole('region', { name: 'Your briefing' });
    await expect(bar.getByRole('status')).toHaveText('1 finding chosen');
    await page.goto('/search/?q=EHCP');
    await page.locator('.hit-finding').getByRole('checkbox').first().check();
    await expect(bar.getByRole('status')).toHaveText('2 findings chosen');
    await bar.getByRole('link', { name: 'Make a briefing' }).click();

    await expect(page).toHaveURL(/\/briefing\/\?f=hertfordshire-2023-07\/pa-2,[a-z0-9-]+\/?[a-z0-9-]*$/);
    await expect(heads(page)).toHaveText([/^1\. Priority action 2/, /^2\. /]);
    await expect(page.locator('.brief-note').first()).toContainText('Restated in our words, not a quotation');
    const second = await page.locator('.brief-note').nth(1).getAttribute('data-finding');
    await page.getByRole('button', { name: 'Move down note 1, Priority action 2' }).click();
    await expect(heads(page).nth(1)).toHaveText(/^2\. Priority action 2/);
    await page.reload();
    await expect(heads(page).nth(1)).toHaveText(/^2\. Priority action 2/);

    const csv = await saved(page, 'Save as CSV');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
    expect(rows.map(({ id }) => id)).toEqual([second, 'hertfordshire-2023-07/pa-2']);
    expect(rows[1]?.['page']).toBe('9');
    expect(await saved(page, 'Save as BibTeX')).toContain('@techreport{hertfordshire-2023-07-pa-2,');
  });
}

test('at most four taps from home to a printed pack of all recommendations', async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Areas' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Hertfordshire', exact: true }).first().click();
  await page.getByRole('link', { name: 'Make a briefing of all recommendations' }).click();
  await expect(heads(page)).toHaveCount(7);
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
});

test('with the keyboard alone: tick, clear, move, remove, and back again', async ({ page }) => {
  await page.goto('/partnerships/hertfordshire/');
  const tick = page.getByRole('checkbox', { name: 'Add to briefing: Priority action 1' });
  await tick.focus();
  await page.keyboard.press('Space');
  await expect(tick).toBeChecked();
  await page.getByRole('button', { name: 'Clear' }).focus();
  await page.keyboard.press('Enter');
  await expect(tick).not.toBeChecked();
  await expect(page.getByRole('main')).toBeFocused();

  await page.goto('/briefing/?f=hertfordshire-2023-07/pa-1,pa-2,ef-1');
  await page.getByRole('button', { name: 'Move up note 2' }).focus();
  await page.keyboard.press('Enter');
  // The first note cannot go further up.
  await expect(page.getByRole('button', { name: 'Move down note 1, Priority action 2' })).toBeFocused();
  await page.getByRole('button', { name: 'Remove note 1' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^1\. Priority action 1/ })).toBeFocused();
  await expect(page).toHaveURL(/\?f=hertfordshire-2023-07\/pa-1,ef-1$/);
  await page.goBack();
  await expect(heads(page)).toHaveCount(3);
});

test('a briefing that was sent leaves the reader’s own ticks alone until they add to it', async ({ page }) => {
  await page.goto('/partnerships/suffolk/');
  await page.getByRole('checkbox', { name: 'Add to briefing: Priority action 1' }).check();
  await page.goto('/briefing/?f=hertfordshire-2023-07/pa-1,pa-2');
  await page.getByRole('button', { name: 'Remove note 2' }).click();
  await page.goto('/briefing/');
  await expect(heads(page)).toHaveText([/Priority action 1/]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Briefing: Suffolk');
  await page.goto('/briefing/?f=hertfordshire-2023-07/pa-1,pa-2');
  await page.getByRole('button', { name: 'Add more findings' }).click();
  await page.goto('/partnerships/suffolk/');
  await expect(page.getByRole('status').getByText('2 findings chosen')).toBeVisible();
});

test('what the address names and is not there is said, and kept', async ({ page }) => {
  await page.goto('/briefing/?f=hertfordshire-2023-07/pa-99,pa-1,constructor');
  await expect(page.getByText('no finding with these ids: hertfordshire-2023-07/pa-99, constructor.')).toBeVisible();
  await expect(heads(page)).toHaveCount(1);
  await expect(page.locator('[data-part=link]')).toContainText('pa-99');
});

test('on paper: numbered notes and pages, links in full, lines to write on, nothing of the site’s frame', async ({ page }) => {
  await page.goto('/briefing/?f=hertfordshire-2023-07/pa-1,ef-1');
  await expect(heads(page)).toHaveCount(2);
  const text = await readPdfText(await page.pdf({ preferCSSPageSize: true }));
  for (const words of [
    '1. Priority action 1',
    '2. Effective practice 1',
    'Page 9 of the official report',
    'Question:',
    'Notes:',
    'Page 1 of ',
  ])
    expect(text).toContain(words);
  expect(text).toMatch(/https?:\/\/\S+\/findings\/hertfordshire-2023-07\/pa-1\//);
  for (const words of ['Move up', 'Save as CSV', 'Search', 'Corrections']) expect(text).not.toContain(words);
});

test('without scripts the page says so and leads on; no other page offers what it cannot do', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${baseURL}/briefing/?f=hertfordshire-2023-07/pa-1`);
  await expect(page.locator('noscript strong')).toBeVisible();
  await expect(page.locator('noscript a')).toHaveAttribute('href', '/partnerships/');
  await page.goto(`${baseURL}/partnerships/hertfordshire/`);
  await expect(page.getByText('Add to briefing')).toHaveCount(0);
  await page.context().close();
});

test('nothing moves when the ticks come', async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of ['/partnerships/hertfordshire/', '/reports/hertfordshire-2023-07/', '/findings/hertfordshire-2023-07/pa-1/']) {
    await page.goto(path);
    await expect(page.getByRole('checkbox', { name: /Add to briefing/ }).first()).toBeVisible();
    await page.waitForTimeout(300);
    const moved = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0));
    expect(moved, path).toBeLessThan(0.02);
  }
});
