import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import test from 'node:test';
import { printToPdf } from '../../scripts/bench/print-to-pdf.ts';
import { readLedger } from '../../src/content/ledger-text.ts';
import { readRegularFile } from '../../src/documents/read-regular-file.ts';
import { withoutInvisible } from '../../src/documents/without-invisible.ts';
import { isWording } from '../../src/domain/schemas/ledger.ts';
import { readReport } from '../../src/ingest/read-report.ts';
import { frameworks } from '../area-send.ts';
import { runIngest } from '../run-ingest.ts';
import { snapshot, temporaryFolder } from '../temporary-folder.ts';

const fixture = (path: string) => readFileSync(join(import.meta.dirname, '../fixtures', path), 'utf8');
const report = fixture('markdown/input.md');

/** What is made of a text, without the digest of its bytes. */
async function read(text: string) {
  const given = { file: 'report', sha256: '0'.repeat(64), wording: 'official' as const };
  const bytes = new TextEncoder().encode(text);
  const { id, files, notes } = await readReport({ bytes, given, frameworks, inspections: [], reviews: {} });
  return { id, files, reasons: notes.map(({ reason }) => reason) };
}

/** A zero-width space and marks of direction before and within every word, and a byte order mark at the head of every line. */
const strewn = (text: string) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u200B\u200F').replace(/^/gm, '\uFEFF\u202B');

for (const path of ['markdown/input.md', 'text/input.txt']) {
  test(`characters that are not seen part no words and hide no headings: ${path}`, async () => {
    const plain = await read(fixture(path));
    assert.ok(plain.id);
    assert.deepEqual(await read(strewn(fixture(path))), plain);
  });
}

test('references to such characters are as good as the characters', async () => {
  const coded = report.replaceAll('late', 'l&#8203;ate').replaceAll('hearing', 'hea&rlm;ring');
  assert.deepEqual(await read(coded), await read(report));
});

test('words of a language written from the right are kept, and so is a soft hyphen for those who join lines', () => {
  assert.equal(withoutInvisible('\u202Bשלום\u202C co\u00ADop \uD800 \u0007\t\u{E0041}'), 'שלום co\u00ADop \uFFFD \t');
});

test('nothing that runs gets from a report into content', async () => {
  const scripts =
    '<script>alert(1)</script>\n\n<img src=x onerror="alert(1)">\n\n<!-- page 2 --> <iframe src="//evil.example"></iframe>\n\n';
  const { id, files } = await read(report.replace('## Areas for improvement', `${scripts}## Areas for improvement`));
  assert.equal(id, 'northmere-2024-01');
  const page = await read(`<html onload="alert(1)"><body>${scripts}${fixture('pdf/input.html').replace(/^[\s\S]*<body>/, '')}`);
  assert.equal(page.id, 'eastmere-2023-03');
  for (const { text } of [...files, ...page.files]) {
    assert.doesNotMatch(text, /<script|alert\(|onerror|<iframe|javascript:/i);
  }
});

test('a title that leads out of the folder names an area within it', (t) => {
  const folder = temporaryFolder(t);
  const content = join(folder, 'a/b/content');
  writeFileSync(join(folder, 'up.md'), report.replaceAll('Northmere', '../../x'));
  const { status, stdout } = runIngest('--content', content, join(folder, 'up.md'));
  assert.equal(status, 0);
  assert.match(stdout, /^taken {6}x-2024-01 /m);
  assert.deepEqual(
    snapshot(folder).filter((line) => !line.startsWith('a/b/content/')),
    snapshot(folder).filter((line) => line.startsWith('up.md ')),
  );
});

test('what a file is called, folders too, does not change what it is', async (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'in/report.pdf'), { recursive: true });
  writeFileSync(join(folder, 'in/report.pdf/text.pdf'), fixture('text/input.txt'));
  writeFileSync(join(folder, 'in/printed.md'), await printToPdf(fixture('pdf/input.html')));
  writeFileSync(join(folder, 'in/notes.docx'), report);
  const { status, stdout } = runIngest('--content', join(folder, 'content'), '--json', join(folder, 'in'));
  assert.equal(status, 0, stdout);
  const taken = (JSON.parse(stdout).outcomes as { path: string; id: string }[]).map(({ path, id }) => `${basename(path)} ${id}`);
  assert.deepEqual(taken, ['notes.docx northmere-2024-01', 'printed.md eastmere-2023-03', 'text.pdf northmere-2023-05']);
});

test('a corrected version keeps ids, and the summary says what changed', (t) => {
  const folder = temporaryFolder(t);
  const [file, content] = [join(folder, 'report.md'), join(folder, 'content')];
  const ingest = (text: string) => {
    writeFileSync(file, text);
    return runIngest('--content', content, file).stdout;
  };
  assert.doesNotMatch(ingest(report), /^changed/m);
  const first = readLedger(readFileSync(join(content, 'ledger.jsonl'), 'utf8')).filter(isWording);
  const shorter = report.replace('Plans are late.', 'Plans are very late.').replace('- Nobody counts part-time timetables.\n', '');
  assert.match(ingest(shorter), /^changed {4}northmere-2024-01 · new wording of nb-1; gone nb-3$/m);
  assert.ok(!existsSync(join(content, 'findings/northmere-2024-01/nb-3.md')));
  assert.match(ingest(report), /^changed {4}northmere-2024-01 · new wording of nb-1; new nb-3$/m);
  assert.doesNotMatch(ingest(report), /^changed/m);
  const ledger = readLedger(readFileSync(join(content, 'ledger.jsonl'), 'utf8')).filter(isWording);
  for (const line of first) assert.ok(ledger.some(({ id, fingerprint }) => id === line.id && fingerprint === line.fingerprint));
  assert.deepEqual(
    ledger.filter(({ version }) => version > 1).map(({ id, version }) => `${id} v${version}`),
    ['northmere-2024-01/nb-1 v2', 'northmere-2024-01/nb-1 v3', 'northmere-2024-01/nb-3 v2'],
  );
});

test('a file that changes while it is read is not taken', (t) => {
  const path = join(temporaryFolder(t), 'report.md');
  writeFileSync(path, report);
  const grows = (file: number) => {
    const bytes = readFileSync(file);
    writeFileSync(path, `${report}more`);
    return bytes;
  };
  assert.throws(() => readRegularFile(path, 1e6, grows), /the file changed while it was read/);
  assert.throws(() => readRegularFile(path, 1e6, () => new Uint8Array(3)), /the file changed while it was read/);
  assert.deepEqual(readRegularFile(path, 1e6), readFileSync(path));
});
