import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const box = (page: Page) => page.getByLabel('Search for');
const results = (page: Page) => page.locator('.hit');
const heading = (page: Page) => page.locator('#search-heading');
/** The number in the heading over the results. */
const total = async (page: Page) => Number((await heading(page).textContent())?.match(/^([\d,]+) results?/)?.[1]?.replace(',', '') ?? 0);
const addresses = (page: Page) =>
  results(page)
    .locator('.card-head a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

test('what parents type finds what reports say, and the page says so', async ({ page }) => {
  await page.goto('/search/');
  await box(page).fill('EHCP quality');
  await box(page).press('Enter');
  await expect(page.locator('mark', { hasText: /EHC plan/i }).first()).toBeVisible();
  await expect(page.locator('.search-reading')).toContainText('EHC plan');
  await expect(page).toHaveURL(/q=EHCP(\+|%20)quality/);
});

test('a widening is taken back by one click, and comes back with the browser’s own button', async ({ page }) => {
  await page.goto('/search/?q=EHCP');
  await expect(results(page).first()).toBeVisible();
  const widened = await total(page);
  await page.getByRole('link', { name: 'Search only for “EHCP”' }).click();
  await expect(box(page)).toHaveValue('"EHCP"');
  await expect.poll(() => total(page)).toBeLessThan(widened);
  await expect(page.locator('.search-reading')).toHaveText('Searched for: exactly “EHCP”.');
  await page.goBack();
  await expect(box(page)).toHaveValue('EHCP');
  await expect.poll(() => total(page)).toBe(widened);
  await page.goForward();
  await expect(box(page)).toHaveValue('"EHCP"');
});

test('a misspelling is put right, and the page says so', async ({ page }) => {
  await page.goto('/search/?q=audiolgy');
  await expect(page.locator('mark', { hasText: /audiology/i }).first()).toBeVisible();
  await expect(page.locator('.search-notices')).toContainText('Nothing here has “audiolgy”, so we searched for “audiology”.');
});

test('a short form that means two things says which was taken', async ({ page }) => {
  await page.goto('/search/?q=AP');
  await expect(page.locator('.search-notices')).toContainText('We took “AP” to mean alternative provision, not');
});

test('an area that is named filters', async ({ page }) => {
  await page.goto('/search/?q=Suffolk+waits');
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator('.search-reading')).toContainText('in Suffolk');
  for (const address of await addresses(page)) expect(address).toContain('/suffolk');
});

test('areas and themes that are named stand above the results, with findings here or without, and lead to their pages', async ({
  page,
}) => {
  const card = (title: string) => page.getByRole('list', { name: 'Suggested pages' }).getByRole('listitem').filter({ hasText: title });
  await page.goto('/search/?q=Leeds+autism');
  await expect(card('Leeds')).toContainText('This site has no findings about it yet.');
  await expect(page.locator('[data-part="announce"]')).toContainText('Suggested pages: Leeds and Autism');
  await page.getByRole('link', { name: 'Search all areas' }).click();
  await expect(results(page).first()).toBeVisible();
  await page.goto('/search/?q=oxon+vs+herts+mental+health');
  await expect(card('Hertfordshire').first()).toContainText('Systemic failings, inspected July 2023.');
  await expect(card('Compare').getByRole('link')).toHaveAttribute('href', /\/compare\/\?areas=oxfordshire,hertfordshire$/);
  await card('Hertfordshire')
    .first()
    .getByRole('link', { name: /findings? on Mental health/ })
    .click();
  await expect(page).toHaveURL(/\/partnerships\/hertfordshire\/mental-health\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mental health in Hertfordshire');
});

test('every filter does what it says: its count is what it leaves, and the address holds it', async ({ page }) => {
  for (const key of ['kind', 'says', 'area', 'theme', 'section', 'outcome', 'body', 'year', 'status']) {
    await page.goto('/search/?q=support&words=any');
    await expect(results(page).first()).toBeVisible();
    const choice = page.locator(`select[name=${key}] option`).nth(1);
    await expect(choice).toHaveText(/\(\d+\)$/);
    const [value, count] = [await choice.getAttribute('value'), Number((await choice.textContent())?.match(/\((\d+)\)$/)?.[1])];
    await page.locator(`select[name=${key}]`).selectOption(value);
    await expect.poll(() => total(page), key).toBe(count);
    await expect(page).toHaveURL((url) => url.searchParams.get(key) === value);
  }
});

test('an address reproduces a search with all that was chosen, and so does a reload', async ({ page }) => {
  const asked = '?q=%22alternative+provision%22+OR+support&area=hertfordshire&sort=date&group=area&words=any&shown=40';
  await page.goto(`/search/${asked}`);
  await expect(results(page).first()).toBeVisible();
  await expect(box(page)).toHaveValue('"alternative provision" OR support');
  for (const [name, value] of Object.entries({ area: 'hertfordshire', sort: 'date', words: 'any' })) {
    await expect(page.locator(`select[name=${name}]`)).toHaveValue(value);
  }
  await expect(page.getByLabel('Group by area')).toBeChecked();
  const first = await addresses(page);
  expect(first.length).toBeGreaterThan(20);
  for (const address of first) expect(address).toContain('/hertfordshire');
  await page.reload();
  await expect(results(page).first()).toBeVisible();
  expect(await addresses(page)).toEqual(first);
  await box(page).press('Enter');
  await expect(page).toHaveURL((url) => url.searchParams.get('area') === 'hertfordshire' && url.searchParams.get('sort') === 'date');
});

test('results come in groups, newest first, and twenty at a time', async ({ page }) => {
  await page.goto('/search/?q=school&words=any');
  await expect(results(page)).toHaveCount(20);
  // The rest of the results is drawn a frame later and moves the button down.
  await expect(results(page).last()).toBeVisible();
  await page.getByRole('button', { name: /^Show 20 more of/ }).click();
  await expect(results(page)).toHaveCount(40);
  await expect(results(page).nth(20).locator('.card-head a')).toBeFocused();
  await expect(page).toHaveURL(/shown=40/);
  await page.getByLabel('Group by area').check();
  await expect(page.locator('h3.search-area').first()).toBeVisible();
});

test('what is found is saved whole, as CSV, JSON and feed', async ({ page }) => {
  await page.goto('/search/?q=school&words=any');
  await expect(results(page).first()).toBeVisible();
  const all = await total(page);
  expect(all).toBeGreaterThan(20);
  const save = async (name: string) => {
    const waiting = page.waitForEvent('download');
    await page
      .getByRole('group', { name: /Save all results/ })
      .getByRole('button', { name })
      .click();
    const file = await waiting;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  const csv = await save('CSV');
  expect(csv.name).toBe('followthrough-school.csv');
  expect(csv.text.trimEnd().split('\r\n')).toHaveLength(all + 1);
  expect(JSON.parse((await save('JSON')).text).count).toBe(all);
  expect((await save('Atom')).text.match(/<entry>/g)).toHaveLength(Math.min(all, 200));
});

test('an operator that is not known gets a message', async ({ page }) => {
  await page.goto('/search/?q=author:smith+waits');
  await expect(page.locator('.search-problem')).toContainText('There is no filter called “author:”');
});

test('nothing found is said plainly, with other searches that find something', async ({ page }) => {
  await page.goto('/search/?q=zzzzqqq');
  await expect(heading(page)).toHaveText('Nothing found for zzzzqqq');
  await expect(results(page)).toHaveCount(0);
  await page.goto('/search/?q=%22waits+school%22');
  await expect(heading(page)).toContainText('Nothing found');
  await page.getByRole('link', { name: /Search without the quotation marks/ }).click();
  await expect(results(page).first()).toBeVisible();
});

test('what lacks some of the words stands after the results, under its own heading, and each result has a heading', async ({ page }) => {
  await page.goto('/search/?q=late+therapy');
  await expect(results(page).first()).toBeVisible();
  const full = await total(page);
  const others = page.getByRole('heading', { level: 2, name: /^\d+ more have some of these words$/ });
  await expect(others).toBeVisible();
  const outline = await page
    .locator('[data-part="list"]')
    .locator('h2, h3')
    .evaluateAll((all) => all.map(({ tagName }) => tagName));
  expect(outline.indexOf('H2')).toBe(full);
  expect(outline).toHaveLength((await results(page).count()) + 1);
  await page.goto('/search/?q=late+zebra');
  await expect(heading(page)).toHaveText('No full match for late zebra');
  await expect(page.getByRole('heading', { level: 2, name: /^\d+ have some of these words$/ })).toBeVisible();
  await expect(page.locator('[data-part="save"]')).toBeHidden();
  await page.getByRole('link', { name: 'Count these and save them too' }).click();
  await expect.poll(() => total(page)).toBeGreaterThan(0);
  await expect(page.locator('[data-part="save"]')).toBeVisible();
});

test('where nothing is found, the page says what to try', async ({ page }) => {
  await page.goto('/search/?q=zzzzqqq+qqqzzz&says=strength');
  await expect(page.getByRole('heading', { name: 'What you can try' })).toBeVisible();
  await expect(page.locator('.search-help')).toContainText('Use fewer words');
  await page.locator('.search-help').getByRole('link', { name: 'theme' }).click();
  await expect(page.getByRole('heading', { name: 'By theme' })).toBeInViewport();
});

test('a search that takes long says so, and nothing moves when its results arrive', async ({ page }) => {
  let arrive = () => {};
  const slow = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/search-index\.json/, async (route) => {
    await slow;
    await route.continue();
  });
  await page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const moved = () => page.evaluate(() => (window as unknown as { moved: number[] }).moved.reduce((sum, value) => sum + value, 0));
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/search/?q=waits');
    if (width === 390) {
      await expect(heading(page)).toHaveText('Searching…');
      await expect(page.locator('[data-part="announce"]')).toHaveText('Searching…');
      arrive();
    }
    await expect(results(page).nth(4)).toBeVisible();
    expect(await moved(), String(width)).toBeLessThan(0.01);
    await page.goto('/search/');
    await page.waitForLoadState('networkidle');
    expect(await moved(), `${width}, nothing asked`).toBeLessThan(0.01);
  }
});

test('a printed search holds its results and says as of when, without the form, filters and buttons', async ({ page }) => {
  await page.goto('/search/?q=waits');
  await expect(results(page).nth(4)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(heading(page)).toBeVisible();
  await expect(page.locator('.search-printed')).toContainText(/As of \d+ \w+ \d{4}\. http.*\/search\/\?q=waits$/);
  await expect(results(page).first()).toBeVisible();
  for (const part of [
    'form.search-form',
    '.search-filters',
    '[data-part="order"]',
    '[data-part="save"]',
    '[data-part="more"]',
    '.search-size',
  ])
    await expect(page.locator(part), part).toBeHidden();
});

test('words of the page that look like HTML stay words', async ({ page }) => {
  await page.goto('/search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
  await expect(page.getByRole('main')).toContainText('<img');
  expect(await page.locator('main img').count()).toBe(0);
});

test('typing searches, and is announced when it rests, not at every key', async ({ page }) => {
  await page.goto('/search/');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const status = document.querySelector('[data-part="announce"]') as Element;
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, { childList: true });
  });
  await box(page).pressSequentially('short breaks', { delay: 60 });
  await expect(results(page).first()).toBeVisible();
  await expect(page).toHaveURL(/q=short(\+|%20)breaks/);
  await expect(page.locator('[data-part="announce"]')).toContainText(/\d+ results? for short breaks/);
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said.length)).toBeLessThanOrEqual(2);
});

test('by keyboard alone: from any page to a search, through its results, into a finding and back', async ({ page }) => {
  await page.goto('/search/');
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('short breaks');
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toBeVisible();
  const first = results(page).first().locator('.card-head a');
  for (let presses = 0; presses < 40 && !(await first.evaluate((link) => link === document.activeElement)); presses += 1)
    await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(box(page)).toHaveValue('short breaks');
  await expect(results(page).first()).toBeVisible();
});

test('nothing is fetched before the reader means to search, and the index only once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const files = () => asked.filter((path) => /search-(?:index|records)\.json|search-worker/.test(path));
  await page.goto('/search/');
  await page.waitForLoadState('networkidle');
  expect(files()).toEqual([]);
  await box(page).focus();
  await expect.poll(() => files().length).toBeGreaterThanOrEqual(3);
  await box(page).fill('waits');
  await expect(results(page).first()).toBeVisible();
  await expect(page).toHaveURL(/q=waits/);
  await page.reload();
  await expect(results(page).first()).toBeVisible();
  expect(files().filter((path) => path.endsWith('.json'))).toHaveLength(2);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the page leads to areas and themes', async ({ page }) => {
    await page.goto('/search/');
    await expect(box(page)).toBeHidden();
    await page.getByRole('main').getByRole('link', { name: 'Suffolk' }).click();
    await expect(page).toHaveURL(/\/partnerships\/suffolk\//);
    await page.goto('/search/');
    await page.getByRole('main').getByRole('link', { name: 'Waiting for health services' }).click();
    await expect(page).toHaveURL(/\/themes\//);
  });
});
