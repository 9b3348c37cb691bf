import { Parser } from 'n3';
import { jsonLdTriples } from '../json-ld-triples.ts';
import { expect, test } from './site.ts';

test('the vocabulary is linked as Turtle and as JSON-LD, and its concepts are the pages of themes', async ({ page, request }) => {
  await page.goto('/data/');
  const turtle = page.getByRole('link', { name: 'Turtle of vocabulary of themes' });
  const jsonLd = page.getByRole('link', { name: 'JSON-LD of vocabulary of themes' });
  const read = async (address: string | null) => (await request.get(address ?? '')).text();
  const triples = new Parser().parse(await read(await turtle.getAttribute('href')));
  expect(jsonLdTriples(await read(await jsonLd.getAttribute('href')))).toHaveLength(triples.length);
  const concepts = triples.filter(({ object }) => object.value.endsWith('#Concept')).map(({ subject }) => new URL(subject.value).pathname);
  expect(concepts).toHaveLength(52);
  for (const path of concepts) expect((await request.get(path)).ok()).toBe(true);
});

test('every theme has its errors on the page about method, weakest first, and the table sorts by keyboard', async ({ page }) => {
  await page.goto('/method/#themes');
  await expect(page.locator('#themes')).toHaveText('Themes');
  const table = page.getByRole('table', { name: /^Findings on each theme/ }).first();
  const rows = table.locator('tbody tr');
  await expect(rows).toHaveCount(32);
  const figures = async () => (await rows.locator('td:last-child').allTextContents()).map(Number);
  const weakestFirst = await figures();
  expect(weakestFirst).toEqual(weakestFirst.toSorted((a, b) => a - b));
  const heading = table.getByRole('columnheader', { name: 'F1' });
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await heading.getByRole('button').press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  expect(await figures()).toEqual(weakestFirst.toReversed());
});

test('a finding and its theme name the version of the tagger, as the data set does', async ({ request }) => {
  const [row] = await (await request.get('/data/findings.json')).json();
  const finding = await (await request.get(`/findings/${row.id}.json`)).json();
  const theme = await (await request.get(`/themes/${row.themes[0]}.json`)).json();
  expect(row.tagger).toMatch(/^\d+-[0-9a-f]{8}-[0-9a-f]{8}$/);
  expect([finding.tagger, theme.tagger]).toEqual([row.tagger, row.tagger]);
  expect(finding.themes).toEqual(row.tags);
});
