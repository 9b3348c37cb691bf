import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { readReport } from '../../src/ingest/read-report.ts';
import { frameworks } from '../area-send.ts';
import { sameReport } from '../five-formats/same-report.ts';
import { toHtml } from '../five-formats/to-html.ts';

const given = { file: 'report.html', sha256: '0'.repeat(64), wording: 'official' as const };
const read = (page: string | Uint8Array) => {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page;
  return readReport({ bytes, given, frameworks, inspections: [], reviews: {} });
};
const texts = async (page: string | Uint8Array) => (await read(page)).files.map(({ text }) => text);

test('nothing that runs, shows or leads elsewhere gets into content', async () => {
  const page = readFileSync(join(import.meta.dirname, '../fixtures/html/input.xhtml'));
  const content = (await texts(page)).join('\n');
  assert.ok(content.length > 1000);
  assert.doesNotMatch(content, /https?:|javascript:|alert|onclick|<script|drawn|styled|hidden|cookies|useful|should not read/i);
});

const notReports: [name: string, page: string][] = [
  ['an error page', '<!DOCTYPE html><html><body><h1>404</h1><p>Page not found.</p></body></html>'],
  [
    'a page of consent',
    '<html><head><title>Before you continue</title></head><body><form><p>We value your privacy.</p></form></body></html>',
  ],
  [
    'a page that scripts would fill',
    '<!doctype html><html><head><title>Area SEND inspection of X Local Area Partnership</title></head><body><script>go()</script></body></html>',
  ],
  ['an empty page', '<html></html>'],
];

for (const [name, page] of notReports) {
  test(`${name} is no report`, async () => {
    const { files, notes } = await read(page);
    assert.deepEqual(files, []);
    assert.deepEqual(
      notes.map(({ rule, reason }) => [rule, reason]),
      [['web-page', 'this is a web page, not a report']],
    );
  });
}

test('a page is read in the encoding in which it is written, whatever it declares', async () => {
  const page = toHtml(sameReport);
  const expected = await texts(page);
  const codes: Record<string, number> = { '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 };
  const western = (text: string) => Uint8Array.from(text, (letter) => codes[letter] ?? letter.charCodeAt(0));
  const unusual = page.replaceAll('◼', '\\25FC');
  assert.deepEqual(await texts(western(unusual.replace('utf-8', 'windows-1252'))), expected);
  assert.deepEqual(await texts(western(unusual)), expected);
  assert.deepEqual(await texts(page.replace('utf-8', 'iso-8859-1')), expected);
  assert.deepEqual(await texts(`\uFEFF${page}`), expected);
});

test('a fragment of a page is a page, and Markdown with HTML in it is not', async () => {
  const page = toHtml(sameReport);
  assert.deepEqual(await texts(page.slice(page.indexOf('<h1>'))), await texts(page));
  const { notes } = await read('<div>\n\n# Soup\n\nBoil water.\n');
  assert.match(notes.at(-1)?.reason ?? '', /this is not a kind of report/);
});

test('a table whose head alone names the section opens it', async () => {
  const page = toHtml(sameReport);
  const headless = page.replace('<h2>Areas for priority action</h2>', '').replace('<h2>Areas for improvement</h2>', '');
  assert.notEqual(headless, page);
  assert.deepEqual((await texts(headless)).slice(1), (await texts(page)).slice(1));
});

test('elements nested too deeply are refused in one sentence', async () => {
  const { notes } = await read(`<!doctype html><html><body>${'<div>'.repeat(50_000)}`);
  assert.deepEqual(
    notes.map(({ rule }) => rule),
    ['too-deep'],
  );
});
