import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { pageHead } from '../page-head.ts';
import { zoteroSave } from '../zotero-save.ts';
import { type CorpusSite, expect, hasSend, test } from './corpus-site.ts';
import { journeys, sizes } from './journeys.ts';

test.skip(!hasSend, 'there is no ../shared/corpus beside the project');
// one site of all reports is built for all of them
test.describe.configure({ mode: 'default' });

/** An address of every kind of page that the corpus has; of findings the longest, with points. */
function kinds({ content, outdated, withOutcome }: CorpusSite): Record<string, string> {
  const long = content.findings.toSorted((a, b) => b.body.length - a.body.length);
  const finding = long[0];
  const themed = long.find(({ themes }) => themes.length > 0);
  const pointed = long.find(({ body, section }) => section === 'priority-action' && body.includes('\n- '));
  const report = content.reports.find(({ id }) => id === finding?.report);
  return {
    home: '/',
    areas: '/partnerships/',
    area: `/partnerships/${report?.partnership}/`,
    'area with a newer inspection': `/partnerships/${outdated.partnership}/`,
    answer: `/partnerships/${themed?.partnership}/${themed?.themes[0]?.id}/`,
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
    'compare, some areas chosen': `/compare/?areas=${withOutcome.slice(0, 5).map(({ partnership }) => partnership)}`,
    search: '/search/?q=EHCP',
    changes: '/changes/',
    data: '/data/',
    method: '/method/',
  };
}

/** Kinds that hold other things here than on the embedded site. Lists of all findings are left out: axe takes minutes over them. */
const forAxe = new Set(['answer', 'area', 'area with a newer inspection', 'coverage', 'absences', 'a finding with points', 'search']);

test('what differs from the embedded site passes axe', async ({ page, corpus }) => {
  test.setTimeout(300_000);
  for (const [kind, path] of Object.entries(kinds(corpus)).filter(([kind]) => forAxe.has(kind))) {
    await page.goto(corpus.base + path);
    if (kind === 'search') await expect(page.locator('.hit').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`),
      `${kind}, ${path}`,
    ).toEqual([]);
  }
});

test('every kind of page fits a phone, and so does every area', async ({ page, corpus }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 360, height: 740 });
  const areas = [...new Set(corpus.content.reports.map(({ partnership }) => `/partnerships/${partnership}/`))];
  for (const path of [...Object.values(kinds(corpus)), ...areas]) {
    await page.goto(corpus.base + path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), path).toBeLessThanOrEqual(0);
  }
});

for (const [size, viewport] of Object.entries(sizes)) {
  for (const [who, journey] of Object.entries(journeys)) {
    test(`${who}, on a ${size}: from home to what they came for, in few taps`, async ({ page, corpus }) => {
      const theme = corpus.content.themes.find(({ id }) => id === 'ehc-assessment-timeliness');
      const spoken = corpus.content.findings.find((finding) => finding.themes[0]?.id === theme?.id);
      const area = corpus.content.partnerships.find(({ id }) => id === spoken?.partnership);
      await page.setViewportSize(viewport);
      await journey(page, {
        home: `${corpus.base}/`,
        area: area?.name ?? '',
        theme: theme?.label ?? '',
        typed: 'EHCP delays',
        copies: 'Copy quotation',
      });
    });
  }
}

test('every internal link of every page leads to a file', ({ corpus: { dist } }) => {
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

test('a newer inspection than the findings shown is said, with its dates, on the pages of area, report and finding', async ({
  page,
  corpus,
}) => {
  const { partnership, report } = corpus.outdated;
  const finding = corpus.content.findings.find((one) => one.report === report);
  for (const path of [`/partnerships/${partnership}/`, `/reports/${report}/`, `/findings/${finding?.id}/`]) {
    await page.goto(corpus.base + path);
    await expect(page.locator('.newer').first()).toContainText('was published on 20 November 2026 (inspected 5 to 9 October 2026)');
    await expect(page.locator('.newer').first()).toContainText('its findings are not on this site yet');
  }
  const other = corpus.content.reports.find((one) => one.partnership !== partnership);
  await page.goto(`${corpus.base}/reports/${other?.id}/`);
  await expect(page.locator('.newer')).toHaveCount(0);
});

test('nothing is called late or not found where nobody has looked, and no report that is here unread', async ({ page, corpus }) => {
  for (const { partnership } of corpus.content.reports.filter(({ outcome }) => outcome === 'systemic-failings').slice(0, 5)) {
    const looked = corpus.content.partnerships.find(({ id }) => id === partnership)?.lookedFor;
    if (looked) continue;
    for (const path of [`/partnerships/${partnership}/`, `/partnerships/${partnership}/absences/`]) {
      await page.goto(corpus.base + path);
      await expect(page.getByRole('main')).toContainText('Not looked for yet');
      await expect(page.getByRole('main')).not.toContainText(
        /after it was due|; not found \d|the time has passed|not read the document itself/,
      );
    }
  }
});

test('a finding that is searched for is found and opened', async ({ page, corpus }) => {
  const finding = corpus.content.findings.find(({ section, body }) => section === 'priority-action' && !body.includes('\n- '));
  const words = finding?.body.split(/\s+/).slice(0, 12).join(' ') ?? '';
  await page.goto(`${corpus.base}/search/`);
  const box = page.getByLabel('Search for');
  await box.fill(`"${words}"`);
  await box.press('Enter');
  const result = page.locator('.hit .card-head a').first();
  await expect(result).toHaveAttribute('href', `/findings/${finding?.id}/`);
  await result.click();
  await expect(page.locator('.finding-text')).toContainText(words.split(' ').slice(0, 6).join(' '));
});

test('points stand apart on cards', async ({ page, corpus }) => {
  const pointed = corpus.content.findings.find(
    ({ section, body }) => section === 'priority-action' && /:\n\n- \S/.test(body.slice(0, 200)),
  );
  test.skip(!pointed, 'no priority action of the corpus begins with points');
  await page.goto(`${corpus.base}/partnerships/${pointed?.partnership}/`);
  const card = page.locator('li').filter({ has: page.locator(`a[href$="/findings/${pointed?.id}/"]`) });
  await expect(card.locator('.card-text').first()).toContainText(': • ');
});

test('official words stand in the head as they are, and Zotero saves the official report', ({ corpus: { content, dist } }) => {
  const reports = new Map(content.reports.map((report) => [report.id, report]));
  const publishers = new Map(content.frameworks.map(({ id, publishers }) => [id, publishers]));
  for (const { id, report, page, endPage } of content.findings.filter((_, index) => index % 25 === 0)) {
    const { framework = '', source } = reports.get(report) ?? { source: undefined };
    const item = zoteroSave(pageHead(join(dist, 'findings', id, 'index.html')));
    expect(item.abstract, id).not.toContain('In our words');
    expect(item.creators.map(({ last }) => last)).toEqual(publishers.get(framework));
    expect(item.pages, id).toBe(page ? (endPage && endPage !== page ? `${page}-${endPage}` : `${page}`) : '');
    // of a document whose address nobody gave, ours is all there is
    expect(item.url, id).toContain(source?.url ?? `/findings/${id}/`);
  }
});
