import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { filesBeside } from '../../src/content/checks/files-beside.ts';
import { type BuiltSite, checkUrls } from '../../src/site/checks/check-urls.ts';
import { lastingAddresses } from '../../src/site/checks/lasting-addresses.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const pa1 = 'anyshire-2023-07/pa-1';
const page = (address: string) => `${address.slice(1)}index.html`;
const finding = (id: string) => [page(`/findings/${id}/`), ...filesBeside(`/findings/${id}/`).map((file) => file.slice(1))];
const site = (more: Partial<BuiltSite> = {}): BuiltSite => ({
  files: new Set([...finding(pa1), page(`/findings/${pa1}/v1/`), page('/method/'), 'data/findings.csv']),
  ledger: [{ id: pa1, version: 1, fingerprint: '0123456789abcdef', wording: 'official' }],
  published: [`/findings/${pa1}/`, `/findings/${pa1}/v1/`, '/method/', '/data/findings.csv'],
  onceListed: [],
  redirect: () => undefined,
  ...more,
});
const without = (...files: string[]) => new Set([...site().files].filter((file) => !files.includes(file)));

test('a site of which everything answers has no problem', () => {
  assert.deepEqual(checkUrls(site()), []);
});

test('an id, retired too, and each version of its words keep a page', () => {
  const ledger = [
    ...site().ledger,
    { id: pa1, version: 2, fingerprint: 'fedcba9876543210', wording: 'official' as const },
    { id: 'anyshire-2023-07/pa-2', version: 1, fingerprint: 'fedcba9876543210', wording: 'official' as const },
    { id: 'anyshire-2023-07/pa-2', version: 1, retired: 'merged' as const, to: [pa1] },
  ];
  assert.deepEqual(checkUrls(site({ ledger })), [
    '/findings/anyshire-2023-07/pa-2/: the id anyshire-2023-07/pa-2 was issued and has no page; put its finding or its last words (versions/anyshire-2023-07/pa-2/) back, and build again',
    '/findings/anyshire-2023-07/pa-1/v2/: version 2 of anyshire-2023-07/pa-1 has no page; put versions/anyshire-2023-07/pa-1/v2.md back, and build again',
    '/findings/anyshire-2023-07/pa-2/v1/: version 1 of anyshire-2023-07/pa-2 has no page; put versions/anyshire-2023-07/pa-2/v1.md back, and build again',
  ]);
});

test('what was published answers: pages, tables and the files beside a page, each told once', () => {
  assert.deepEqual(checkUrls(site({ files: without('method/index.html', `findings/${pa1}.bib`, 'data/findings.csv') })), [
    '/findings/anyshire-2023-07/pa-1.bib: it was published beside /findings/anyshire-2023-07/pa-1/ and no longer answers; build it again',
    '/method/: it was published and no longer answers; bring it back, or redirect it in astro.config.mjs',
    '/data/findings.csv: it was published and no longer answers; bring it back, or redirect it in astro.config.mjs',
  ]);
  assert.equal(checkUrls(site({ files: without(page(`/findings/${pa1}/`)) })).length, 1);
});

test('a redirect answers where it leads to something that does', () => {
  const to = (target: string) => checkUrls(site({ redirect: (file) => (file === 'method/index.html' ? target : undefined) }));
  assert.deepEqual(to(`/findings/${pa1}/`), []);
  assert.deepEqual(to('https://elsewhere.example/'), []);
  assert.deepEqual(to('/gone/'), ['/method/: it redirects to /gone/, which does not answer; correct its redirect']);
});

test('the list only grows', () => {
  assert.deepEqual(checkUrls(site({ onceListed: ['/method/', '/about/'] })), [
    '/about/: it was removed from published.txt, which only grows; put the line back',
  ]);
  assert.deepEqual(checkUrls(site({ published: ['method'] })), [
    'method: this line of published.txt is not an address, which begins with /; correct it',
  ]);
});

test('pages, tables, feeds and schemas last; what programs fetch and what stands beside a page is not listed', () => {
  const files = [
    'index.html',
    '404.html',
    'search-index.json',
    '_astro/a.css',
    'themes/x.json',
    'themes/x/index.html',
    'data/a.csv',
    'feeds/areas/x.xml',
  ];
  assert.deepEqual(lastingAddresses(files), ['/', '/data/a.csv', '/feeds/areas/x.xml', '/themes/x/']);
  assert.deepEqual(filesBeside('/themes/x/'), ['/themes/x.json']);
  assert.deepEqual(filesBeside('/themes/'), []);
  assert.deepEqual(filesBeside(`/findings/${pa1}/v1/`), []);
});

test('the command adds, checks, and remembers what a commit had', (t) => {
  const folder = temporaryFolder(t);
  const [dist, content] = [join(folder, 'dist'), join(folder, 'content')];
  const write = (path: string, text: string) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/check-urls.ts', '--dist', dist, '--content', content, ...args],
      { encoding: 'utf8' },
    );
    return { status, text: stdout + stderr };
  };
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: content, encoding: 'utf8' });
  assert.equal(run().status, 2);
  write(join(dist, 'method/index.html'), '<p>Method</p>');
  write(join(dist, 'about/index.html'), '<meta http-equiv="refresh" content="0;url=/method/">');
  write(join(content, 'ledger.jsonl'), '');
  assert.match(run().text, /note: published.txt does not have 2 addresses of this build yet \(\/about\/, \/method\/\)/);
  assert.match(run('--add').text, /2 addresses added/);
  assert.equal(readFileSync(join(content, 'published.txt'), 'utf8'), '/about/\n/method/\n');
  assert.deepEqual(run(), { status: 0, text: '0 ids and 2 published addresses: all answer\n' });
  write(join(dist, 'method/index.html'), '<p style="width:10%">Method</p>');
  const inline = run();
  assert.equal(inline.status, 1);
  assert.match(inline.text, /error: method\/index.html: an attribute holds a style: <p style="width:10%">/);
  write(join(dist, 'method/index.html'), '<p>Method</p>');
  git('init', '-q');
  git('add', '.');
  assert.equal(git('commit', '-qm', 'List').status, 0);
  write(join(content, 'published.txt'), '/method/\n');
  const { status, text } = run();
  assert.equal(status, 1);
  assert.match(text, /\/about\/: it was removed from published.txt/);
  assert.equal(run('--bogus').status, 2);
});
