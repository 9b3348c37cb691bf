import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { serveFolder } from './serve-folder.ts';
import { expect, test } from './site.ts';

// one site, the project's with reports of an invented kind beside its own, is built for all of them
test.describe.configure({ mode: 'default' });

const project = resolve(import.meta.dirname, '../..');
const fixture = join(project, 'tests/fixtures/framework');
const lamps = 'lamp-wardens-2024';
let folder: string;
let site: Awaited<ReturnType<typeof serveFolder>>;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'followthrough-search-kinds-'));
  const content = join(folder, 'content');
  cpSync(join(project, 'content'), content, { recursive: true });
  cpSync(join(fixture, 'frameworks'), join(content, 'frameworks'), { recursive: true });
  const report = join(folder, 'suffolk-lamps.md');
  writeFileSync(report, readFileSync(join(fixture, 'report.md'), 'utf8').replace('Northmere', 'Suffolk'));
  const run = (...args: string[]) =>
    execFileSync(process.execPath, args, {
      cwd: project,
      env: { ...process.env, CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache'), BASE_PATH: '/' },
      stdio: 'pipe',
    });
  run('scripts/ingest.ts', '--content', content, report);
  run('scripts/build.ts', '--outDir', join(folder, 'dist'));
  site = await serveFolder(join(folder, 'dist'));
});

test.afterAll(() => {
  site?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('results are narrowed to one kind of report: the count is what it leaves, the address holds it, and it is taken back', async ({
  page,
}) => {
  await page.goto(`${site.base}/search/?q=families`);
  const filter = page.getByLabel('Kind of report');
  const choice = filter.locator(`option[value=${lamps}]`);
  await expect(choice).toHaveText(/^Lamp inspection \(\d+\)$/);
  const count = Number((await choice.textContent())?.match(/\d+/)?.[0]);
  await filter.selectOption(lamps);
  await expect(page.locator('#search-heading')).toHaveText(new RegExp(`^${count} results? `));
  await expect(page).toHaveURL((url) => url.searchParams.get('inspection') === lamps);
  await expect(page.locator('.search-reading')).toHaveText(/kind of report: Lamp inspection\.$/);
  await expect(page.locator('.hit')).toHaveCount(count);
  for (const hit of await page.locator('.hit').all()) await expect(hit.locator('.card-foot')).toContainText('Lamp inspection');
  // other filters have what is of this kind alone
  await expect(page.getByLabel('Outcome of the inspection').locator('option')).toHaveCount(1);
  await expect(page.getByLabel('Section of the report').locator('option')).toContainText(['All sections', 'What is dim']);
  await page.reload();
  await expect(filter).toHaveValue(lamps);
  await expect(page.locator('.hit')).toHaveCount(count);
  await filter.selectOption('');
  await expect(page).toHaveURL((url) => !url.searchParams.has('inspection'));
  await expect(page.locator('.hit').first().locator('.card-foot')).toContainText(
    /area SEND inspection|lamp inspection|inspection of children’s services/i,
  );
});

test('a kind may be typed, and a saved table says of which each result is', async ({ page }) => {
  await page.goto(`${site.base}/search/?q=${encodeURIComponent('inspection:lamp')}`);
  await expect(page.locator('.hit')).toHaveCount(6);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const rows: Record<string, string>[] = parse(readFileSync(await (await saving).path(), 'utf8'), { columns: true, bom: true });
  expect(rows.map(({ framework, inspection }) => [framework, inspection])).toEqual(Array(6).fill([lamps, 'Lamp inspection']));
});

test('an area that had several kinds has each on its card and in the list below the box', async ({ page }) => {
  await page.goto(`${site.base}/search/?q=Suffolk`);
  const card = page.getByRole('list', { name: 'Suggested pages' }).getByRole('listitem').filter({ hasText: 'Suffolk' }).first();
  await expect(card).toContainText('Area SEND inspection: Systemic failings, inspected November 2023.');
  await expect(card).toContainText('Lamp inspection: inspected June 2024.');
  await page.getByLabel('Search for').fill('');
  await page.getByLabel('Search for').pressSequentially('suffo');
  await expect(page.getByRole('option', { name: /^Suffolk/ }).first()).toContainText('Area: area SEND inspection and lamp inspection');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of a term says of which kind each finding is', async ({ page }) => {
    await page.goto(`${site.base}/terms/ehc-plan/`);
    await expect(page.locator('.card-head').first()).toContainText('Area SEND inspection · ');
  });
});
