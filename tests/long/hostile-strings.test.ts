import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { indexContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { formulaProblems } from '../hostile-strings/csv-problems.ts';
import { hostileAreas, hostileReports } from '../hostile-strings/hostile-cases.ts';
import { type ImportedPlan, importPlans } from '../hostile-strings/import-plans.ts';
import { askedAddresses, pagesToVisit } from '../hostile-strings/pages-to-visit.ts';
import { hostileStrings } from '../hostile-strings/strings.ts';
import { terminalProblems } from '../hostile-strings/terminal-problems.ts';
import { clickLinks, look, openVisitor, type Visitor } from '../hostile-strings/visit.ts';
import { contentProblems, project } from '../odd/check-folder.ts';
import { outputProblems } from '../odd/output-problems.ts';
import { wellFormedProblems } from '../odd/well-formed.ts';
import { writeCases } from '../odd/write-cases.ts';

/** HOSTILE_SITE=folder keeps content and site there, and takes them as they are where they were made before. */
const kept = process.env['HOSTILE_SITE'];
const folder = kept ?? mkdtempSync(join(tmpdir(), 'followthrough-hostile-'));
const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
const environment = { ...process.env, CONTENT_DIR: content, OUT_DIR: dist, CACHE_DIR: join(folder, 'cache') };
const run = (...args: string[]) =>
  spawnSync(args[0] ?? '', args.slice(1), { cwd: project, env: environment, encoding: 'utf8', maxBuffer: 2 ** 28 });

let plans: ImportedPlan[] = [];
let site: Awaited<ReturnType<typeof serveFolder>>;
let visitor: Visitor;

before(async () => {
  if (globSync('dist/index.html', { cwd: folder }).length === 0) {
    const { refused } = await writeCases(content, [...hostileAreas(), ...hostileReports()]);
    assert.deepEqual(refused, []);
    plans = await importPlans(content, folder, 'report-md', hostileStrings);
    assert.deepEqual(contentProblems(content), []);
    const { status, stdout, stderr } = run('npm', 'run', '--silent', 'build');
    assert.equal(status, 0, `${stdout}${stderr}`.slice(-2000));
  }
  site = await serveFolder(dist);
  visitor = await openVisitor(site.base);
});
after(async () => {
  await visitor?.close();
  site?.close();
  if (!kept) rmSync(folder, { recursive: true, force: true });
});

/** What was noticed since the last time. */
const noticed = () => visitor.problems.splice(0);

test('every plan is imported, and nothing that the command prints steers a terminal', () => {
  for (const { format, status, said } of plans) {
    assert.equal(status, 0, `${format}: ${said}`);
    assert.deepEqual(terminalProblems(said), [], format);
  }
});

test('the site is well-formed, holds nothing that a strict policy refuses, and every address answers', () => {
  assert.deepEqual(wellFormedProblems(dist), []);
  const urls = run('npm', 'run', '--silent', 'check:urls', '--', '--dist', dist, '--content', content);
  assert.equal(urls.status, 0, urls.stderr.slice(0, 3000));
});

test('citations, data, feeds and calendars are read by other programs as what they are, and no cell is a formula', async () => {
  assert.deepEqual(await outputProblems(indexContent(readContentFolder(content).content)), []);
  for (const file of globSync('**/*.csv', { cwd: dist }))
    assert.deepEqual(formulaProblems(readFileSync(join(dist, file), 'utf8')), [], file);
});

test('on pages that hold the strings nothing runs, nothing is fetched from elsewhere and every link is one', async (t) => {
  const pages = pagesToVisit(dist);
  for (const path of pages) await look(visitor, site.base + path);
  t.diagnostic(`${pages.length} pages`);
  assert.ok(pages.length > 300);
  assert.deepEqual(noticed(), []);
});

test('links of pages that hold all strings are clicked, and nothing runs', async (t) => {
  let clicked = 0;
  const pages = [
    '/reports/report-md-2024-01/',
    '/reports/report-html-2024-01/',
    '/responses/report-md/plan-html/',
    '/themes/',
    '/partnerships/',
    '/partnerships/area-0/',
  ];
  for (const path of pages) clicked += await clickLinks(visitor, site.base + path, 40);
  t.diagnostic(`${clicked} links`);
  assert.ok(clicked > 100);
  assert.deepEqual(noticed(), []);
});

test('strings in an address run nowhere', async () => {
  for (const text of hostileStrings) for (const path of askedAddresses(text)) await look(visitor, site.base + path);
  assert.deepEqual(noticed(), []);
});

test('strings that are typed or pasted run nowhere', async () => {
  const { page } = visitor;
  await page.goto(`${site.base}/quote/`);
  for (const text of hostileStrings) {
    await page.locator('#quotation').fill(text.toWellFormed());
    await page.getByRole('button', { name: 'Check the quotation' }).click();
    await page.locator('[data-part="answer"]').waitFor();
  }
  await page.goto(`${site.base}/search/`);
  for (const text of hostileStrings) {
    await page.locator('#q').fill(text.replaceAll(/[\r\n]/g, ' ').toWellFormed());
    await page.locator('#q').press('Enter');
    await page.locator('[data-part="heading"]').waitFor();
  }
  assert.equal(await page.evaluate(() => 'hostile' in window), false);
  assert.deepEqual(noticed(), []);
});

test('commands print no string so that it steers a terminal', () => {
  for (const text of hostileStrings.filter((_, index) => index % 9 === 0 || /\p{Cc}|\u202E/u.test(hostileStrings[index] ?? ''))) {
    const words = text.replaceAll('\0', '');
    for (const script of ['search', 'quote']) {
      const { stdout, stderr } = run(process.execPath, `scripts/${script}.ts`, '--content', content, '--', words);
      assert.deepEqual(terminalProblems(stdout + stderr), [], `${script} ${words}`);
    }
  }
  const { stdout, stderr } = run(process.execPath, 'scripts/check-content.ts');
  assert.deepEqual(terminalProblems(stdout + stderr), []);
});
