import { existsSync } from 'node:fs';
import { expect, test } from './site.ts';

const path = '/findings/hertfordshire-2023-07/pa-1/';

test('one click copies the citation, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path);
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.getByText('Copied').first()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Ofsted and Care Quality Commission');
  expect(copied).toContain('page 9');
  expect(copied).toMatch(/\/findings\/hertfordshire-2023-07\/pa-1\/\?t=[0-9a-f]{6}>/);
  // Restated words are never given as the inspectors' own.
  expect(copied).not.toContain('accurate understanding');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^https?:.*\/findings\/hertfordshire-2023-07\/pa-1\/\?t=[0-9a-f]{6}$/);
});

test('the words with their source are copied right below them, and never given as a quotation where they are ours', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(path);
  await page.getByRole('button', { name: 'Copy words and source' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Restated, not the inspectors’ own words, from Ofsted and Care Quality Commission');
  expect(copied).toMatch(/page 9.*\/findings\/hertfordshire-2023-07\/pa-1\/\?t=[0-9a-f]{6}\)$/);
  const { y = Number.POSITIVE_INFINITY } = (await page.getByRole('button', { name: 'Copy words and source' }).boundingBox()) ?? {};
  expect(y, 'citing starts in the first screen of a phone').toBeLessThan(844);
});

test('the words that a button copies are those in the finding’s data and on its page', async ({ page, request, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const id of ['suffolk-2023-11/ef-1', 'hertfordshire-2023-07/pa-1']) {
    const { text } = await (await request.get(`/findings/${id}.json`)).json();
    await page.goto(`/findings/${id}/`);
    await page.getByRole('button', { name: 'Copy words and source' }).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain(`/findings/${id}/?t=`);
    expect((await copied()).slice(0, text.length + 11)).toBe(`${text} (Restated,`);
    await expect(page.locator('.finding-text')).toHaveText(text);
  }
});

test('where a format cannot be loaded, the page says so and keeps what it has', async ({ browser, baseURL }) => {
  // a failed request is an error in the console, which a test's own page must not have
  const page = await browser.newPage({ ...(baseURL ? { baseURL } : {}) });
  await page.route('**/pa-1.json', (route) => route.abort());
  await page.goto(path);
  await page.getByRole('radio', { name: 'Harvard' }).check();
  await expect(page.getByText('Harvard could not be loaded.')).toBeVisible();
  await page.getByRole('radio', { name: 'Sentence' }).check();
  await expect(page.locator('[data-format=sentence]')).toContainText('Restated, not quoted, at Followthrough');
  await page.getByRole('button', { name: 'Copy words and source' }).click();
  await expect(page.getByText('It could not be loaded. Select the text instead')).toBeVisible();
  await page.unroute('**/pa-1.json');
  await page.getByRole('radio', { name: 'Harvard' }).check();
  await expect(page.locator('[data-format=harvard]')).toContainText('Available at:');
  await expect(page.getByText('could not be loaded')).toHaveCount(0);
  await page.close();
});

test('a format is chosen with the keyboard, copied whole, and remembered on the next finding', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path);
  const chosen = page.getByRole('radio', { checked: true });
  await page.getByRole('radio', { name: 'Sentence' }).focus();
  for (let steps = 0; steps < 12 && (await chosen.getAttribute('value')) !== 'ris'; steps += 1) await page.keyboard.press('ArrowDown');
  await expect(page.getByText('TY - RPRT')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy citation' })).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy RIS' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied')).toBeVisible();
  // its last field ends in a space
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^TY {2}- RPRT\r?\n[\s\S]*\nER {2}- $/);
  await page.goto('/findings/suffolk-2023-11/ef-1/');
  await expect(page.getByRole('radio', { name: 'RIS' })).toBeChecked();
  await expect(page.getByText('TY - RPRT')).toBeVisible();
});

test('the day of access is the day of our reading until a reader gives their own', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-03-02T12:00:00'));
  await page.goto(path);
  const offer = page.getByRole('checkbox', { name: /2 March 2027/ });
  await expect(offer).toBeHidden();
  await page.getByRole('radio', { name: 'OSCOLA' }).check();
  const panel = page.locator('[data-format=oscola]');
  await expect(panel).toContainText('accessed 24 November 2026');
  await offer.check();
  await expect(panel).toContainText('accessed 2 March 2027');
  await page.getByRole('radio', { name: 'BibTeX' }).check();
  await expect(page.locator('[data-format=bibtex]')).toContainText('urldate = {2027-03-02}');
  await offer.uncheck();
  await expect(page.locator('[data-format=bibtex]')).toContainText('urldate = {2026-11-24}');
});

test('Harvard and APA are shown and copied with the title in italics, and as plain text for programs that take no other', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path);
  for (const [name, id] of [
    ['Harvard', 'harvard'],
    ['APA', 'apa'],
  ] as const) {
    await page.getByRole('radio', { name, exact: true }).check();
    const panel = page.locator(`[data-format=${id}]`);
    await expect(panel.locator('i')).toHaveText(/^Area SEND inspection of Hertfordshire/);
    await panel.getByRole('button', { name: 'Copy citation' }).click();
    await expect(panel.getByText('Copied')).toBeVisible();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text()));
    });
    expect(copied[0]).toBe(await panel.locator('.cite-text').first().textContent());
    expect(copied[1]).toMatch(/<i>Area SEND inspection of Hertfordshire[^<]*<\/i>/);
  }
});

test('a format that the page does not write out has its file beside it', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('radio', { name: 'BibTeX' }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'BibTeX as a file' }).click();
  expect((await download).suggestedFilename()).toBe('hertfordshire-2023-07-pa-1.bib');
  expect(existsSync(await (await download).path())).toBe(true);
});

test('nothing breaks where the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('not allowed');
      },
    });
  });
  await page.goto(path);
  await page.getByRole('radio', { name: 'APA', exact: true }).check();
  await expect(page.getByText('(Ofsted & Care Quality Commission, 2023, p. 9)')).toBeVisible();
});

test('without scripts a sentence is written out, and the other formats are in the files', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${baseURL}${path}`);
  await expect(page.locator('[data-format=sentence]')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByText('plain text (with OSCOLA, Harvard and APA)')).toBeVisible();
  const text = await (await page.request.get(`${baseURL}/findings/hertfordshire-2023-07/pa-1.txt`)).text();
  expect(text).toMatch(/\nOSCOLA: .*accessed 24 November 2026/);
  const files = {
    BibTeX: '@techreport{hertfordshire-2023-07-pa-1,',
    RIS: 'TY  - RPRT',
    'plain text': 'Harvard: Ofsted and Care Quality Commission (2023)',
  };
  for (const [label, holds] of Object.entries(files)) {
    const href = (await page.locator('.cite').getByRole('link', { name: label, exact: true }).getAttribute('href')) ?? '';
    expect(await (await page.request.get(new URL(href, page.url()).href)).text()).toContain(holds);
  }
  await page.context().close();
});

test('the head names the lasting address in full and the report, and the files are links of the page', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto(path);
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(canonical).toMatch(/^https?:\/\/.+\/findings\/hertfordshire-2023-07\/pa-1\/$/);
  await expect(page.locator('link[rel=cite-as]')).toHaveAttribute('href', canonical ?? '');
  await expect(page.locator('meta[name=citation_title]')).toHaveAttribute('content', /Hertfordshire/);
  await expect(page.locator('link[rel~=alternate][rel~=describedby][type="application/json"]')).toHaveAttribute('href', /\/pa-1\.json$/);
  for (const label of ['BibTeX', 'RIS', 'CSL-JSON', 'JSON', 'Markdown', 'plain text']) {
    const href = await page
      .locator('.cite')
      .getByRole('link', { name: label, exact: true })
      .evaluate((link) => (link as HTMLAnchorElement).href);
    expect(href).toMatch(/^https?:\/\//);
    expect((await request.get(`${baseURL}${new URL(href).pathname}`)).status()).toBe(200);
  }
  const linked = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}');
  expect(new URL(linked['@id'], canonical ?? '').href).toBe(canonical);
  expect(linked.identifier).toBe('hertfordshire-2023-07/pa-1');
  expect(linked.isBasedOn).toMatch(/^https:\/\/files\./);
});
