import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { inspectionsFile, projectContent } from '../../src/content/content-folder.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { pageHead } from '../page-head.ts';
import { runIngest } from '../run-ingest.ts';
import { zoteroSave } from '../zotero-save.ts';
import { journeys, sizes } from './journeys.ts';
import { serveFolder } from './serve-folder.ts';
import { expect, test } from './site.ts';

const project = resolve(import.meta.dirname, '../..');
const corpus = join(project, '../shared/corpus');

test.skip(!existsSync(corpus), 'there is no ../shared/corpus beside the project');
// one site of all reports is built for all of them
test.describe.configure({ mode: 'default' });

let folder: string;
let dist: string;
let site: Awaited<ReturnType<typeof serveFolder>>;
let content: ReturnType<typeof readContentFolder>['content'];
/** An area of the corpus for which the table of inspections is given a newer one than its report. */
let outdated: { partnership: string; report: string };

test.beforeAll(async () => {
  test.setTimeout(600_000);
  folder = mkdtempSync(join(tmpdir(), 'followthrough-corpus-'));
  dist = join(folder, 'dist');
  const root = join(folder, 'content');
  const { status, stderr } = runIngest('--content', root, corpus);
  if (status !== 0) throw new Error(`The corpus was not ingested: ${stderr}`);
  const [report] = readContentFolder(root).content.reports;
  if (!report) throw new Error('The corpus gave no report.');
  outdated = { partnership: report.partnership, report: report.id };
  copyFileSync(inspectionsFile(projectContent), join(root, 'inspections.csv'));
  const newer = ',Anyshire,inconsistent,2026-10-05,2026-10-09,2026-11-20,,full,3 years,3 years,https://example.org/newer.pdf,report text';
  appendFileSync(join(root, 'inspections.csv'), `${report.partnership}${newer}\n`);
  content = readContentFolder(root).content;
  execFileSync(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: root, OUT_DIR: dist, CACHE_DIR: join(folder, 'cache'), BASE_PATH: '/' },
    // its list of pages is longer than what a pipe is read for
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  site = await serveFolder(dist);
});

test.afterAll(() => {
  site?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** An address of every kind of page that the corpus has; of findings the longest, with points. */
function kinds(): Record<string, string> {
  const long = content.findings.toSorted((a, b) => b.body.length - a.body.length);
  const finding = long[0];
  const pointed = long.find(({ body, section }) => section === 'priority-action' && body.includes('\n- '));
  const report = content.reports.find(({ id }) => id === finding?.report);
  return {
    home: '/',
    areas: '/partnerships/',
    area: `/partnerships/${report?.partnership}/`,
    'area with a newer inspection': `/partnerships/${outdated.partnership}/`,
    answer: `/partnerships/${finding?.partnership}/${finding?.themes[0]?.id}/`,
    map: '/map/',
    coverage: `/partnerships/${pointed?.partnership}/coverage/`,
    absences: `/partnerships/${report?.partnership}/absences/`,
    reports: '/reports/',
    report: `/reports/${report?.id}/`,
    'the longest finding': `/findings/${finding?.id}/`,
    'a finding with points': `/findings/${pointed?.id}/`,
    version: `/findings/${finding?.id}/v1/`,
    themes: '/themes/',
    theme: '/themes/ehc-plan-quality/',
    terms: '/terms/',
    term: '/terms/ehc-plan/',
    compare: '/compare/',
    'compare, some areas chosen': `/compare/?areas=${content.reports.slice(0, 5).map(({ partnership }) => partnership)}`,
    search: '/search/?q=EHCP',
    changes: '/changes/',
    data: '/data/',
    method: '/method/',
  };
}

/** Kinds that hold other things here than on the embedded site. Lists of all findings are left out: axe takes minutes over them. */
const forAxe = new Set(['answer', 'area', 'area with a newer inspection', 'coverage', 'absences', 'a finding with points', 'search']);

test('what differs from the embedded site passes axe', async ({ page }) => {
  test.setTimeout(300_000);
  for (const [kind, path] of Object.entries(kinds()).filter(([kind]) => forAxe.has(kind))) {
    await page.goto(site.base + path);
    if (kind === 'search') await expect(page.locator('.hit').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`),
      `${kind}, ${path}`,
    ).toEqual([]);
  }
});

test('every kind of page fits a phone, and so does every area', async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 360, height: 740 });
  const areas = [...new Set(content.reports.map(({ partnership }) => `/partnerships/${partnership}/`))];
  for (const path of [...Object.values(kinds()), ...areas]) {
    await page.goto(site.base + path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), path).toBeLessThanOrEqual(0);
  }
});

for (const [size, viewport] of Object.entries(sizes)) {
  for (const [who, journey] of Object.entries(journeys)) {
    test(`${who}, on a ${size}: from home to what they came for, in few taps`, async ({ page }) => {
      const theme = content.themes.find(({ id }) => id === 'ehc-assessment-timeliness');
      const spoken = content.findings.find((finding) => finding.themes[0]?.id === theme?.id);
      const area = content.partnerships.find(({ id }) => id === spoken?.partnership);
      await page.setViewportSize(viewport);
      await journey(page, {
        home: `${site.base}/`,
        area: area?.name ?? '',
        theme: theme?.label ?? '',
        typed: 'EHCP delays',
        copies: 'Copy quotation',
      });
    });
  }
}

test('every internal link of every page leads to a file', () => {
  test.setTimeout(120_000);
  const there = new Map<string, boolean>();
  const broken = new Set<string>();
  for (const page of globSync('**/*.html', { cwd: dist })) {
    for (const [, link = ''] of readFileSync(join(dist, page), 'utf8').matchAll(/<a [^>]*?href="(\/[^"#?]*)/g)) {
      if (!there.has(link)) there.set(link, existsSync(join(dist, decodeURI(link), link.endsWith('/') ? 'index.html' : '')));
      if (!there.get(link)) broken.add(`${link} on ${page}`);
    }
  }
  expect([...broken]).toEqual([]);
  expect(there.size).toBeGreaterThan(1500);
});

test('a newer inspection than the findings shown is said, with its dates, on the pages of area, report and finding', async ({ page }) => {
  const { partnership, report } = outdated;
  const finding = content.findings.find((one) => one.report === report);
  for (const path of [`/partnerships/${partnership}/`, `/reports/${report}/`, `/findings/${finding?.id}/`]) {
    await page.goto(site.base + path);
    await expect(page.locator('.newer').first()).toContainText('was published on 20 November 2026 (inspected 5 to 9 October 2026)');
    await expect(page.locator('.newer').first()).toContainText('its findings are not on this site yet');
  }
  const other = content.reports.find((one) => one.partnership !== partnership);
  await page.goto(`${site.base}/reports/${other?.id}/`);
  await expect(page.locator('.newer')).toHaveCount(0);
});

test('nothing is called late or not found where nobody has looked, and no report that is here unread', async ({ page }) => {
  for (const { partnership } of content.reports.filter(({ outcome }) => outcome === 'systemic-failings').slice(0, 5)) {
    const looked = content.partnerships.find(({ id }) => id === partnership)?.lookedFor;
    if (looked) continue;
    for (const path of [`/partnerships/${partnership}/`, `/partnerships/${partnership}/absences/`]) {
      await page.goto(site.base + path);
      await expect(page.getByRole('main')).toContainText('Not looked for yet');
      await expect(page.getByRole('main')).not.toContainText(
        /after it was due|; not found \d|the time has passed|not read the document itself/,
      );
    }
  }
});

test('a finding that is searched for is found and opened', async ({ page }) => {
  const finding = content.findings.find(({ section, body }) => section === 'priority-action' && !body.includes('\n- '));
  const words = finding?.body.split(/\s+/).slice(0, 12).join(' ') ?? '';
  await page.goto(`${site.base}/search/`);
  const box = page.getByLabel('Search for');
  await box.fill(`"${words}"`);
  await box.press('Enter');
  const result = page.locator('.hit .card-head a').first();
  await expect(result).toHaveAttribute('href', `/findings/${finding?.id}/`);
  await result.click();
  await expect(page.locator('.finding-text')).toContainText(words.split(' ').slice(0, 6).join(' '));
});

test('points stand apart on cards', async ({ page }) => {
  const pointed = content.findings.find(({ section, body }) => section === 'priority-action' && /:\n\n- \S/.test(body.slice(0, 200)));
  test.skip(!pointed, 'no priority action of the corpus begins with points');
  await page.goto(`${site.base}/partnerships/${pointed?.partnership}/`);
  const card = page.locator('li').filter({ has: page.locator(`a[href$="/findings/${pointed?.id}/"]`) });
  await expect(card.locator('.card-text').first()).toContainText(': • ');
});

test('official words stand in the head as they are, and Zotero saves the official report', () => {
  for (const { id, page, endPage } of content.findings.filter((_, index) => index % 25 === 0)) {
    const item = zoteroSave(pageHead(join(dist, 'findings', id, 'index.html')));
    expect(item.abstract, id).not.toContain('In our words');
    expect(item.creators.map(({ last }) => last)).toEqual(['Ofsted', 'Care Quality Commission']);
    expect(item.pages, id).toBe(page ? (endPage && endPage !== page ? `${page}-${endPage}` : `${page}`) : '');
    expect(item.url, id).toMatch(/^https:\/\//);
    expect(item.url, id).not.toContain('followthrough');
  }
});
