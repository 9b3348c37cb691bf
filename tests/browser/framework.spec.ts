import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { serveFolder } from './serve-folder.ts';
import { expect, test } from './site.ts';

// one site of a report of an invented kind is built for all of them
test.describe.configure({ mode: 'default' });

const project = resolve(import.meta.dirname, '../..');
const fixture = join(project, 'tests/fixtures/framework');
let folder: string;
let site: Awaited<ReturnType<typeof serveFolder>>;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'followthrough-framework-'));
  const content = join(folder, 'content');
  mkdirSync(join(content, 'partnerships'), { recursive: true });
  cpSync(join(fixture, 'frameworks'), join(content, 'frameworks'), { recursive: true });
  writeFileSync(join(content, 'partnerships/northmere.md'), '---\nid: northmere\nname: Northmere\nlinks: []\n---\n');
  // the area had an inspection of the kind with an outcome too, later than that of the report
  writeFileSync(
    join(content, 'inspections.csv'),
    `partnership,area,outcome,start,end,published,previousEnd,next,nextWithin,nextFullWithin,url,checked
northmere,Northmere,inconsistent,2025-03-03,2025-03-07,2025-05-06,,full,3 years,3 years,https://files.ofsted.gov.uk/v1/file/1,report text
`,
  );
  const run = (...args: string[]) =>
    execFileSync(process.execPath, args, {
      cwd: project,
      env: { ...process.env, CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache'), BASE_PATH: '/' },
      stdio: 'pipe',
    });
  run('scripts/ingest.ts', '--content', content, join(fixture, 'report.md'));
  run('scripts/build.ts', '--outDir', join(folder, 'dist'));
  site = await serveFolder(join(folder, 'dist'));
});

test.afterAll(() => {
  site?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a report of a kind that is data alone has its sections, judgements and publisher on its page', async ({ page }) => {
  await page.goto(`${site.base}/reports/northmere-lamps-2024-06/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lamp inspection of the Northmere District');
  await expect(page.locator('dl.facts')).toContainText('Lamps in streets');
  await expect(page.locator('dl.facts')).toContainText('Bright');
  await expect(page.locator('dl.facts')).toContainText('Dusky');
  await expect(page.getByRole('heading', { name: 'What is dim' })).toBeVisible();
  await expect(page.locator('.reading-finding')).toHaveCount(6);
});

test('its findings are cited by the number that it prints, and by its publisher', async ({ page }) => {
  await page.goto(`${site.base}/findings/northmere-lamps-2024-06/di-1/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('dim corner 1');
  await expect(page.locator('.finding-text')).toHaveText(/^The path behind the library has been dark since the storm/);
  await expect(page.locator('.finding-aside').first()).toContainText('“What is dim”, paragraph 14');
  await expect(page.locator('.finding-aside').first()).not.toContainText('our numbering');
  await expect(page.locator('meta[name=citation_author]')).toHaveAttribute('content', 'Board of Lamp Wardens,');
  await expect(page.getByRole('heading', { name: 'What the district says' })).toBeVisible();
  const text = await (await page.request.get(`${site.base}/findings/northmere-lamps-2024-06/di-1.txt`)).text();
  expect(text).toContain('Board of Lamp Wardens, ‘Lamp inspection of the Northmere District’');
  expect(text).toMatch(/paragraph 14\b/i);
});

test('the page of an area has two kinds of inspection beside each other, and neither is newer than the other', async ({ page }) => {
  await page.goto(`${site.base}/partnerships/northmere/`);
  const send = page.locator('.area-opening');
  await expect(send.getByRole('heading', { name: 'Area SEND inspection' })).toBeVisible();
  await expect(send).toContainText('Inconsistent experiences and outcomes');
  await expect(send).toContainText('The findings of this report are not on this site yet.');
  const lamps = page.locator('div', { has: page.getByRole('heading', { name: 'Lamp inspection', exact: true }) }).last();
  await expect(lamps).toContainText(/Lamps in streets\s*Bright\s*Lamps in parks\s*Dusky/);
  await expect(lamps.getByRole('link', { name: '6 findings in the report’s order' })).toHaveAttribute('href', /northmere-lamps-2024-06/);
  await expect(page.getByRole('heading', { name: 'What is due: area SEND inspection' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What inspectors found: lamp inspection' })).toBeVisible();
  const about = page.getByRole('region', { name: 'About the partnership' });
  await expect(about).toContainText('The local area partnership is the council and the health bodies');
  await expect(about).toContainText('The district keeps the lamps.');
  await expect(page.getByText('A newer inspection')).toHaveCount(0);
  for (const path of ['reports/northmere-lamps-2024-06/', 'findings/northmere-lamps-2024-06/di-1/']) {
    await page.goto(`${site.base}/${path}`);
    await expect(page.getByText('A newer inspection')).toHaveCount(0);
  }
});

test('the map has a page for each kind, and for each judgement of one that has several', async ({ page }) => {
  await page.goto(`${site.base}/map/`);
  const kinds = page.getByRole('navigation', { name: 'Kind of inspection' });
  await expect(kinds.getByRole('link')).toHaveText(['Area SEND inspections', 'Lamp inspections']);
  await kinds.getByRole('link', { name: 'Lamp inspections' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Map of inspected areas: lamp inspections');
  await page.getByText('Region not known', { exact: true }).click();
  const row = page.getByRole('row', { name: /^Northmere/ });
  await expect(row).toContainText('Bright');
  await page.getByRole('navigation', { name: 'Judgement' }).getByRole('link', { name: 'Lamps in parks' }).click();
  await expect(kinds.locator('[aria-current=page]')).toHaveText('Lamp inspections');
  await page.getByText('Region not known', { exact: true }).click();
  await expect(row).toContainText('Dusky');
});

test('lists of areas and reports say of which kind each is, and each kind has its own', async ({ page }) => {
  await page.goto(`${site.base}/partnerships/`);
  await expect(page.locator('tbody tr', { hasText: 'Northmere' })).toHaveText([
    /Inconsistent\s*Area SEND inspection/,
    /Bright\s*Lamp inspection/,
  ]);
  await page.getByRole('combobox', { name: 'Kind of inspection' }).selectOption('Lamp inspections');
  await expect(page.getByRole('status')).toHaveText('1 of 2 inspections shown: Lamp inspections');
  await expect(page).toHaveURL(/\?inspection=lamp-wardens-2024$/);
  const kinds = page.getByRole('navigation', { name: 'Kind of inspection' });
  await kinds.getByRole('link', { name: 'Lamp inspections' }).click();
  await expect(page).toHaveURL(/\/partnerships\/of\/lamp-wardens-2024\/$/);
  await expect(page.getByRole('columnheader', { name: 'Lamps in streets' })).toHaveCount(2);
  await page.getByRole('link', { name: 'Reports, newest first' }).click();
  await expect(page).toHaveURL(/\/reports\/of\/lamp-wardens-2024\/$/);
  await expect(page.locator('p.lead')).toHaveText('1 report on lamp inspections, 6 findings in all.');
  await kinds.getByRole('link', { name: 'Area SEND inspections' }).click();
  await expect(page.locator('p.lead')).toHaveText('0 reports on area SEND inspections, 0 findings in all.');
  await expect(page.getByRole('heading', { name: 'Not yet here' })).toBeVisible();
});

test('areas are compared by one kind at a time', async ({ page }) => {
  await page.goto(`${site.base}/compare/`);
  await page.getByRole('navigation', { name: 'Kind of inspection' }).getByRole('link', { name: 'Lamp inspections' }).click();
  await expect(page).toHaveURL(/\/compare\/lamp-wardens-2024\/$/);
  await expect(page.getByRole('columnheader')).toHaveText(['Theme', 'Northmere']);
});

test('search finds them, and filters by their sections', async ({ page }) => {
  await page.goto(`${site.base}/search/?q=library+lamps`);
  await expect(page.getByRole('link', { name: /Order 1|Dim corner 1/ }).first()).toBeVisible();
  await page.goto(`${site.base}/search/?section=orders`);
  await expect(page.getByRole('link', { name: /Order 2/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Dim corner/ })).toHaveCount(0);
});

test('the table of findings has them with their sections and numbers', async ({ request }) => {
  const csv = await (await request.get(`${site.base}/data/findings.csv`)).text();
  const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true });
  expect(rows.map(({ id, section }) => [id, section])).toEqual([
    ['northmere-lamps-2024-06/sh-1', 'shining'],
    ['northmere-lamps-2024-06/sh-2', 'shining'],
    ['northmere-lamps-2024-06/di-1', 'dim'],
    ['northmere-lamps-2024-06/di-2', 'dim'],
    ['northmere-lamps-2024-06/o-1', 'orders'],
    ['northmere-lamps-2024-06/o-2', 'orders'],
  ]);
});
