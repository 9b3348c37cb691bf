import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readSite } from '../../src/content/read-site.ts';
import { versionedContent } from '../versioned-content.ts';
import { writeContent } from '../write-content.ts';
import { serveFolder } from './serve-folder.ts';
import { expect, test } from './site.ts';

// one site is built without a keeper, and once more with one
test.describe.configure({ mode: 'default' });

const project = resolve(import.meta.dirname, '../..');
let folder: string;
let nobodys: Awaited<ReturnType<typeof serveFolder>>;
let somebodys: typeof nobodys;
let said: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'followthrough-about-'));
  const content = join(folder, 'content');
  writeContent(content, versionedContent);
  const { REPOSITORY_URL: _, CONTACT_URL: __, ...around } = process.env;
  const run = (...args: string[]) =>
    spawnSync(process.execPath, args, {
      cwd: project,
      encoding: 'utf8',
      env: { ...around, CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache'), BASE_PATH: '/' },
    });
  said = run('scripts/build.ts', '--outDir', join(folder, 'nobodys')).stderr;
  const facts = ['--runBy', 'Anyshire & <b>Friends</b>', '--contact', 'mailto:put-right@anyshire.example', '--about', 'We live here.'];
  run('scripts/new.ts', 'site', '--content', content, '--repository', 'https://code.example/followthrough', ...facts);
  run('scripts/build.ts', '--outDir', join(folder, 'somebodys'));
  nobodys = await serveFolder(join(folder, 'nobodys'));
  somebodys = await serveFolder(join(folder, 'somebodys'));
});

test.afterAll(() => {
  nobodys?.close();
  somebodys?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a fresh site says that nobody is named yet, on its pages and in the build', async ({ page }) => {
  test.skip(readSite('content') !== undefined, 'content/site.yml names who runs the site');
  expect(said).toMatch(/note: there is no content\/site\.yml, .*\n {2}→ npm run new -- site/);
  await page.goto(`${nobodys.base}/`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'About this site' }).click();
  await expect(page.getByText('have not given their name yet')).toBeVisible();
  await expect(page.getByText('Nobody has given an address for corrections')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Corrections' }).click();
  await expect(page.getByText('Nobody has given an address for corrections')).toBeVisible();
});

test('who runs the site and where to write stand on the about page and under corrections', async ({ page }) => {
  for (const path of ['/about/', '/corrections/']) {
    await page.goto(somebodys.base + path);
    const main = page.getByRole('main');
    await expect(main.getByText('Write to Anyshire & <b>Friends</b>: put-right@anyshire.example.')).toBeVisible();
    await expect(main.getByRole('link', { name: 'put-right@anyshire.example' })).toHaveAttribute(
      'href',
      'mailto:put-right@anyshire.example',
    );
    await expect(main.getByRole('link', { name: 'the project’s repository' })).toHaveAttribute(
      'href',
      'https://code.example/followthrough',
    );
    await expect(main.getByText('Nobody has given')).toHaveCount(0);
  }
  await page.goto(`${somebodys.base}/about/`);
  await expect(page.getByText('We live here.')).toBeVisible();
});

test('the browser keeps no more than the about page says', async ({ page, context }) => {
  await page.goto('/about/');
  await expect(page.getByRole('listitem').filter({ hasText: 'Your browser remembers' })).toContainText('your last citation style');
  await page.goto('/findings/hertfordshire-2023-07/pa-1/');
  await page.getByRole('radio', { name: 'RIS' }).check();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['cite-format']);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});
