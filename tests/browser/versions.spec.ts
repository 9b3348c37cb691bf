import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fingerprint } from '../../src/domain/ledger/fingerprint.ts';
import { versionedContent } from '../versioned-content.ts';
import { writeContent } from '../write-content.ts';
import { serveFolder } from './serve-folder.ts';
import { expect, test } from './site.ts';

// one site of a report with a past is built for all of them
test.describe.configure({ mode: 'default' });

let folder: string;
let site: Awaited<ReturnType<typeof serveFolder>>;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'followthrough-versions-'));
  writeContent(join(folder, 'content'), versionedContent);
  execFileSync(process.execPath, ['scripts/build.ts', '--outDir', join(folder, 'dist')], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { ...process.env, CONTENT_DIR: join(folder, 'content'), CACHE_DIR: join(folder, 'cache'), BASE_PATH: '/' },
    stdio: 'pipe',
  });
  site = await serveFolder(join(folder, 'dist'));
});

test.afterAll(() => {
  site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const address = (code: string, rest = '') => `${site.base}/findings/anyshire-2023-07/${code}/${rest}`;
/** First digits of the fingerprint of a wording that a finding had. */
const mark = (code: string, version: number) => {
  const entry = versionedContent.versions.find((one) => one.id.endsWith(`/${code}`) && one.version === version);
  return fingerprint(entry?.body ?? '').slice(0, 6);
};
const notice = (page: Page) => page.getByRole('region', { name: 'Changed since you cited it' });
const told = (page: Page) => page.locator('changed-since [role=status]');
const present = fingerprint(versionedContent.findings.find(({ code }) => code === 'nb-1')?.body ?? '');

test('a link to earlier words shows what has changed and leads to them, by keyboard', async ({ page }) => {
  await page.goto(address('nb-1', `?t=${mark('nb-1', 1)}`));
  await expect(told(page)).toHaveText('The wording has changed since you cited it.');
  await expect(notice(page).getByText('This page shows version 2 (since 3 March 2025).')).toBeVisible();
  await expect(notice(page).locator('.word-changes ins')).toContainText('and many plans are not amended after them');
  await expect(notice(page).locator('.word-changes ins')).toContainText('[added:');
  await notice(page).getByText('What is different').focus();
  await page.keyboard.press('Enter');
  await expect(notice(page).locator('.word-changes')).toBeHidden();
  await notice(page)
    .getByRole('link', { name: /^version 1/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address('nb-1', 'v1/'));
  await expect(page.locator('.finding-text')).toHaveText('Annual reviews are late.');
});

test('of several earlier wordings the one that was cited is compared', async ({ page }) => {
  await page.goto(address('pa-1', `?t=${mark('pa-1', 2).toUpperCase()}`));
  await expect(notice(page)).toHaveCount(1);
  await expect(notice(page).getByRole('link', { name: /^version 2 \(from 3 May 2024 to 3 March 2025\)/ })).toBeVisible();
  await expect(notice(page).locator('dt')).toHaveText(['Version 2 · restated in our words', 'Version 3 · official wording']);
});

test('words not known here are said to be so', async ({ page }) => {
  await page.goto(address('nb-1', '?t=0123456789'));
  await expect(told(page)).toHaveText('The wording that your link points to was not found.');
  await expect(page.getByRole('region', { name: 'Wording not found' })).toBeVisible();
  await expect(
    page.getByText(/does not match any version.* This page shows version 2 \(since 3 March 2025\); earlier: version 1/),
  ).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
});

test('a link to the present words, or to none, shows no notice', async ({ page }) => {
  for (const rest of ['', `?t=${present.slice(0, 6)}`, `?t=${present}`, '?t=']) {
    await page.goto(address('nb-1', rest));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(told(page)).toBeEmpty();
    await expect(page.locator('changed-since section')).toHaveCount(1);
    for (const section of await page.locator('changed-since section').all()) await expect(section).toBeHidden();
  }
});

test('a finding’s page says which version of its words it shows', async ({ page }) => {
  await page.goto(address('nb-1'));
  const facts = page.locator('.version-facts');
  await expect(facts).toContainText('Version 2, since 3 March 2025; earlier: version 1');
  await expect(facts).toContainText(present);
  await expect(facts).toContainText('Needs to do better 5 (retired: merged)');
  await page.goto(address('nb-6'));
  await expect(facts).toContainText('was retired for a time and has been brought back');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('no notice shows, and the versions are links', async ({ page }) => {
    await page.goto(address('pa-1', `?t=${mark('pa-1', 1)}`));
    for (const section of await page.locator('changed-since section').all()) await expect(section).toBeHidden();
    await page.locator('.version-facts').getByRole('link', { name: 'version 1' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Priority action 1: version 1 of 3');
    await expect(page.getByText('until 3 May 2024', { exact: false }).first()).toBeVisible();
  });
});

test('an earlier version is kept out of search engines, shows both differences and leads to the present', async ({ page }) => {
  await page.goto(address('pa-1', 'v1/'));
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/pa-1\/v1\/$/);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Link to this wording',
    'What changed next',
    'What has changed up to the current wording',
    'All versions',
  ]);
  await page.getByRole('link', { name: 'What the finding says now' }).click();
  await expect(page).toHaveURL(address('pa-1'));
  await page.goto(address('pa-1', 'v3/'));
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/pa-1\/$/);
  await expect(page.getByText('Current wording', { exact: true })).toBeVisible();
});

for (const [code, what, onward] of [
  ['ef-1', 'On 3 March 2025 this finding was removed.', []],
  ['ef-2', 'On 3 March 2025 this finding was moved to Experience 3.', ['Experience 3']],
  ['nb-2', 'was split into Needs to do better 3 and Needs to do better 4.', ['Needs to do better 3', 'Needs to do better 4']],
  ['nb-5', 'was merged into Needs to do better 1.', ['Needs to do better 1']],
  ['ia-1', 'was replaced by Needs to do better 2.', ['Needs to do better 2', 'Needs to do better 3', 'Needs to do better 4']],
] as const) {
  test(`a retired id keeps a page that points on: ${code}`, async ({ page }) => {
    await page.goto(address(code));
    await expect(page.locator('.lead')).toContainText(what);
    await expect(page.locator('.cards .card-head a')).toHaveText([...onward]);
    const last = versionedContent.versions.filter(({ id }) => id.endsWith(`/${code}`)).at(-1);
    await expect(page.locator('.finding-text')).toHaveText(last?.body ?? '');
    await page.getByRole('link', { name: `Version ${last?.version}` }).click();
    await expect(page.getByText('Last wording', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'what became of it' }).click();
    await expect(page).toHaveURL(address(code));
  });
}

test('a link to earlier words of a retired id is told too', async ({ page }) => {
  await page.goto(address('nb-2', `?t=${mark('nb-2', 1)}`));
  await expect(notice(page).locator('.word-changes ins')).toHaveCount(2);
});

test('what speaks to a retired id says so and leads to it', async ({ page }) => {
  await page.goto(`${site.base}/responses/anyshire/plan/`);
  await expect(page.getByRole('row', { name: /Hire two therapists/ })).toContainText('(since retired)');
  await expect(page.locator('.cards')).toContainText('split into Needs to do better 3 and Needs to do better 4');
  await page.locator('.cards').getByRole('link', { name: 'Needs to do better 2' }).click();
  await expect(page.getByText('Two more therapists were promised.')).toBeVisible();
});

test('the list of changes leads to findings, differences and retired ids', async ({ page }) => {
  await page.goto(`${site.base}/changes/`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['3 March 2025', '3 May 2024', 'Date not known']);
  await page.getByRole('link', { name: 'the difference' }).first().click();
  await expect(page).toHaveURL(address('nb-1', 'v1/#after'));
  await page.goto(`${site.base}/changes/#anyshire-2023-07-on-2024-05-03`);
  await page.locator(':target').getByRole('link', { name: 'Area for improvement 1' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Area for improvement 1: retired');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`pages of versions pass axe and fit a phone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of [
      address('nb-1', `?t=${mark('nb-1', 1)}`),
      address('nb-1', '?t=012345'),
      address('pa-1', 'v1/'),
      address('pa-1', 'v3/'),
      address('ia-1'),
      `${site.base}/changes/`,
      `${site.base}/responses/anyshire/plan/`,
    ]) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    }
  });
}
