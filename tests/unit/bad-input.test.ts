import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { printToPdf } from '../../scripts/bench/print-to-pdf.ts';
import { runIngest } from '../run-ingest.ts';
import { snapshot, temporaryFolder } from '../temporary-folder.ts';

const report = readFileSync(join(import.meta.dirname, '../fixtures/markdown/input.md'), 'utf8');

const cases: [name: string, file: string, bytes: string | Uint8Array, says: RegExp][] = [
  ['an empty file', 'empty.pdf', '', /the file is empty/],
  ['a web page saved as .pdf', 'error.pdf', '<!DOCTYPE html><html><body>404</body></html>', /this is a web page, not a report/],
  ['a PDF cut short', 'cut.pdf', '%PDF-1.7\n1 0 obj\n<< /Type /Cat', /the PDF is damaged or cut short/],
  ['an office document', 'report.docx', 'PK\x03\x04rest', /an office document or archive/],
  ['a binary file', 'data.txt', new Uint8Array([0x80, 0xff, 0x00, 0x9f]), /neither a PDF nor text/],
  ['a file that is no report', 'recipe.md', '# Soup\n\nBoil water.\n', /this is not a kind of report that can be read/],
  ['a report without dates', 'dateless.md', report.replace(/Inspection dates: .*/, ''), /the dates of the inspection could not be read/],
  ['front matter in JavaScript', 'code.md', `---js\nprocess.exit(7)\n---\n${report}`, /code in front matter is never run/],
];

for (const [name, file, bytes, says] of cases) {
  test(`${name} gets one sentence and loses nothing`, (t) => {
    const folder = temporaryFolder(t);
    const content = join(folder, 'content');
    mkdirSync(join(folder, 'in'));
    writeFileSync(join(folder, 'in', 'good.md'), report);
    assert.equal(runIngest('--content', content, join(folder, 'in')).status, 0);
    const before = snapshot(content);
    writeFileSync(join(folder, 'in', file), bytes);
    const { status, stderr } = runIngest('--content', content, join(folder, 'in'));
    assert.equal(status, 1, stderr);
    assert.match(stderr, says);
    assert.match(stderr, new RegExp(file));
    assert.doesNotMatch(stderr, /\n\s+at /);
    assert.deepEqual(snapshot(content), before);
  });
}

test('a PDF that holds only pictures is sent to OCR', async (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'scan.pdf'), await printToPdf('<svg width="100" height="100"><circle r="40" cx="50" cy="50"/></svg>'));
  const { status, stderr } = runIngest('--content', join(folder, 'content'), join(folder, 'scan.pdf'));
  assert.equal(status, 1);
  assert.match(stderr, /no text, only pictures of pages.*\n.*OCR/);
});

test('an encrypted PDF is named as such', (t) => {
  const folder = temporaryFolder(t);
  // A trailer that names an encryption which no empty password opens.
  const body = [
    '%PDF-1.4',
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj',
    '2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj',
    `3 0 obj\n<< /Filter /Standard /V 1 /R 2 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> /P -4 >>\nendobj`,
    'trailer\n<< /Root 1 0 R /Encrypt 3 0 R /ID [<00><00>] >>\n%%EOF',
  ];
  writeFileSync(join(folder, 'locked.pdf'), body.join('\n'));
  const { status, stderr } = runIngest('--content', join(folder, 'content'), join(folder, 'locked.pdf'));
  assert.equal(status, 1);
  assert.match(stderr, /encrypted and asks for a password/);
});

test('two files for one inspection: the second is refused and named with the first', (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', 'a.md'), report);
  writeFileSync(join(folder, 'in', 'b.md'), `${report}\n`);
  const { status, stderr } = runIngest('--content', join(folder, 'content'), join(folder, 'in'));
  assert.equal(status, 1);
  assert.match(stderr, /b\.md: this is inspection northmere-2024-01, which was already taken from .*a\.md/);
});

test('a link that leads out of the folder is not followed', (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'outside.md'), report);
  symlinkSync(join(folder, 'outside.md'), join(folder, 'in', 'link.md'));
  const { status, stderr } = runIngest('--content', join(folder, 'content'), join(folder, 'in'));
  assert.equal(status, 1);
  assert.match(stderr, /link\.md: this link leads outside the folder/);
});

test('a source.yml that does not fit names the file, the field and what was expected', (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'report.md'), report);
  writeFileSync(join(folder, 'source.yml'), 'url: nowhere\npublished: soon\n');
  const { status, stderr } = runIngest('--content', join(folder, 'content'), folder);
  assert.equal(status, 1);
  assert.match(stderr, /source\.yml:1: url: .*source\.yml:2: published: expected a date such as/);
});

test('wrong use ends with 2 and the usage', (t) => {
  for (const args of [['--frobnicate'], ['--shard', '3/2'], ['--workers', 'many']]) {
    const { status, stderr } = runIngest(...args);
    assert.equal(status, 2);
    assert.match(stderr, /usage: npm run ingest/);
  }
  const { status, stderr } = runIngest('--content', join(temporaryFolder(t), 'c'), '/no/such/folder');
  assert.equal(status, 1);
  assert.match(stderr, /\/no\/such\/folder: there is no such file or folder/);
});
