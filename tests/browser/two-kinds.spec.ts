import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { ownValue } from '../../src/domain/own-value.ts';
import { type CorpusSite, expect, hasChildrensServices, hasSend, test } from './corpus-site.ts';

test.skip(!hasSend || !hasChildrensServices, 'there are not both ../shared/corpus and ../shared/corpus-ilacs beside the project');
// one site of all reports is built for all of them
test.describe.configure({ mode: 'default' });

/** A report of a kind without an outcome, of an area that has one with an outcome too, and a paragraph of it in a section with a grade. */
function example({ content, withOutcome }: CorpusSite) {
  const judged = new Map(content.frameworks.map((framework) => [framework.id, framework]));
  for (const report of content.reports.filter((one) => !withOutcome.includes(one))) {
    const framework = judged.get(report.framework);
    const sections = new Set(framework?.judgements.map(({ repeatedBy }) => repeatedBy));
    const finding = content.findings.find((one) => one.report === report.id && one.printed === '14' && sections.has(one.section));
    const send = withOutcome.find(({ partnership }) => partnership === report.partnership);
    const area = content.partnerships.find(({ id }) => id === report.partnership);
    if (framework && finding && send && area) return { report, framework, finding, send, area };
  }
  throw new Error('No area of the corpus has two kinds of report and a paragraph 14 in a section with a grade.');
}

/** Grade of a judgement of a report, in its framework's own words. */
function gradeOf({ report, framework }: ReturnType<typeof example>, key: string): string {
  const { grade } = report.judgements?.find((judgement) => judgement.key === key) ?? {};
  const judged = framework.judgements.find((judgement) => judgement.key === key);
  return ownValue(framework.scales, judged?.scale)?.find(({ value }) => value === grade)?.long ?? `no grade of ${key}`;
}

const inWords = (name: string, whole = true) => new RegExp(whole ? `^${name}$` : name, 'i');

test('one ingest takes the reports of all kinds; what it refuses, it refuses by name', ({ corpus: { content, withOutcome, ingested } }) => {
  expect(new Set(content.reports.map(({ framework }) => framework)).size).toBeGreaterThan(1);
  expect(withOutcome.length).toBeGreaterThan(0);
  expect(ingested).toMatch(
    new RegExp(`${content.reports.length} taken, 0 unchanged, \\d+ refused · ${content.findings.length} findings · 0 warnings`),
  );
  for (const [refusal] of ingested.matchAll(/^error: .*/gm)) expect(refusal).toContain('[other-kind]');
});

test('an area that had both has them beside each other, each with its own judgements', async ({ page, corpus }) => {
  const found = example(corpus);
  const { area, report, framework, send } = found;
  await page.goto(`${corpus.base}/partnerships/${area.id}/`);
  const [first, second] = [
    page.locator('.area-opening'),
    page.getByRole('heading', { level: 2, name: inWords(framework.inspection) }).locator('..'),
  ];
  await expect(first).toContainText(corpus.content.frameworks.find(({ id }) => id === send.framework)?.inspection.slice(5) ?? '');
  for (const { key, label } of report.judgements ?? []) {
    await expect(second.locator('dl > div', { hasText: label })).toContainText(gradeOf(found, key));
    await expect(first).not.toContainText(label);
  }
  const [left, right] = [await first.boundingBox(), await second.boundingBox()];
  expect(left && right && left.x + left.width <= right.x).toBe(true);
  await second.getByRole('link', { name: /findings in the report’s order/ }).click();
  await expect(page).toHaveURL(`${corpus.base}/reports/${report.id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(report.title);
});

test('a finding is cited by the paragraph that the report prints and its page, and has the judgement of its section', async ({
  page,
  corpus,
}) => {
  const found = example(corpus);
  const { finding, report, framework } = found;
  await page.goto(`${corpus.base}/findings/${finding.id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/paragraph 14$/);
  const place = page.locator('.finding-aside').first();
  await expect(place).toContainText(`page ${finding.page}`);
  await expect(place).toContainText('paragraph 14');
  await expect(place).not.toContainText('our numbering');
  const label = framework.judgements.find(({ repeatedBy }) => repeatedBy === finding.section)?.label ?? '';
  await expect(place.locator('div', { has: page.locator('dt', { hasText: label }) }).first()).toContainText(
    gradeOf(found, finding.section),
  );
  const file = (suffix: string) => readFileSync(join(corpus.dist, 'findings', `${finding.id}.${suffix}`), 'utf8');
  expect(file('txt')).toMatch(new RegExp(`^OSCOLA: Ofsted, ‘.+’ ${finding.page}, ‘.*’, paragraph 14;`, 'm'));
  expect(file('bib')).toContain(`pages = {${finding.page}}`);
  expect(file('bib')).toMatch(/note = \{Page \d+, .*, paragraph 14\./);
  expect(file('bib')).toContain(`title = {{${report.title}}}`);
});

test('a finding of each kind is found by its words', async ({ page, corpus }) => {
  const { finding, send } = example(corpus);
  const other = corpus.content.findings.find(({ report, body }) => report === send.id && !body.includes('\n'));
  for (const { id, body } of [finding, other ?? finding]) {
    await page.goto(`${corpus.base}/search/?q=${encodeURIComponent(`"${body.split(/\s+/).slice(0, 12).join(' ')}"`)}`);
    await expect(page.locator('.hit .card-head a').first()).toHaveAttribute('href', `/findings/${id}/`);
  }
});

test('search narrows to the reports of one kind', async ({ page, corpus }) => {
  const { framework, send } = example(corpus);
  await page.goto(`${corpus.base}/search/?q=families`);
  for (const kind of [framework.id, send.framework]) {
    await page.getByLabel('Kind of report').selectOption(kind);
    await expect(page).toHaveURL((url) => url.searchParams.get('inspection') === kind);
    const name = corpus.content.frameworks.find(({ id }) => id === kind)?.inspection ?? '';
    const feet = page.locator('.hit .card-foot');
    await expect(feet.first()).toContainText(inWords(name, false));
    expect((await feet.allTextContents()).filter((text) => !inWords(name, false).test(text))).toEqual([]);
  }
});

test('the pages of both kinds pass axe', async ({ page, corpus }) => {
  const { area, report, finding } = example(corpus);
  for (const path of [`/partnerships/${area.id}/`, `/reports/${report.id}/`, `/findings/${finding.id}/`]) {
    await page.goto(corpus.base + path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`),
      path,
    ).toEqual([]);
  }
});
