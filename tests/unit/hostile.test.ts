import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { after, before } from 'node:test';
import type { Outcome } from '../../src/ingest/ingest.ts';
import * as pdfs from '../hostile/pdfs.ts';
import { runIngest } from '../run-ingest.ts';
import { snapshot } from '../temporary-folder.ts';

/** One run over a folder that holds a good report and all that is hostile: each gets one sentence, and nothing is lost. */
const report = readFileSync(join(import.meta.dirname, '../fixtures/markdown/input.md'), 'utf8');
const source = (more: string) => `url: https://example.org/report.pdf\n${more}`;
/** A few lines that stand for ten to the power of nine values. */
const aliases = Array.from(
  { length: 9 },
  (_, level) =>
    `l${level}: &l${level} [${Array(10)
      .fill(level ? `*l${level - 1}` : 'x')
      .join(', ')}]`,
);
const megabyte = 1024 * 1024;

const files: [name: string, path: string, bytes: string | Uint8Array, says: RegExp][] = [
  ['an encrypted PDF', 'encrypted.pdf', pdfs.encrypted(), /^the PDF is encrypted and asks for a password$/],
  ['a PDF without text', 'pictures.pdf', pdfs.withoutText(), /^the PDF has no text, only pictures of pages$/],
  ['a PDF without a page', 'pageless.pdf', pdfs.withoutPages(), /^the PDF has no pages$/],
  ['a PDF of 10,000 pages', 'long.pdf', pdfs.manyPages(10_000), /^the PDF has 10000 pages, and no report has more than 500$/],
  ['a PDF that unpacks to 200 MB', 'bomb.pdf', pdfs.unpacksTo(2e8), /^the PDF unpacks to more than 64 MB$/],
  ['a PDF that is packed three times', 'packed.pdf', pdfs.unpacksTo(2e8, 3), /^the PDF unpacks to more than 64 MB$/],
  ['a PDF with a wrong checksum', 'checksum.pdf', pdfs.wrongChecksum(), /^the PDF is damaged: part of it does not unpack$/],
  ['a PDF whose pages hold each other', 'circle.pdf', pdfs.pagesInACircle(), /^the PDF could not be read \(.*circular/],
  ['a PDF with a deep tree of pages', 'deep.pdf', pdfs.deepPageTree(20_000), /^the PDF (has no|could not)/],
  ['a PDF of lists in lists', 'lists.pdf', pdfs.deepLists(200_000), /^the PDF (has no|could not)/],
  ['a file of more than 50 MB', 'huge.md', new Uint8Array(51 * megabyte), /^the file has 51 MB, and no more than 50 MB are read$/],
  ['a web error page', 'error.pdf', '<!doctype html><title>404</title><h1>Not found</h1>', /^this is a web page, not a report$/],
  ['a script and nothing else', 'script.html', '<html><script>while (true);</script>', /^this is a web page, not a report$|^the file/],
  [
    'quotations in quotations',
    'nested.md',
    `# x\n\n${'>'.repeat(100_000)} x`,
    /^line 3: its lists or quotations are nested too deeply to be read$/,
  ],
  ['a title of nothing but dots', 'dots.md', report.replaceAll('Northmere', '../..'), /^the title names no area: "..\/.."$/],
  ['a title without end', 'endless.md', report.replaceAll('Northmere', 'x'.repeat(5000)), /^the title names no area: "x{40}…"$/],
  ['a name that moves the cursor', 'a\x1b[2J\nb.md', 'x', /^this is not a kind of report that can be read/],
  ['YAML that unfolds', 'aliases/report.md', report, /source\.yml:1: invalid YAML: Excessive alias count/],
  ['a huge source.yml', 'huge-yaml/report.md', report, /source\.yml: the file has 5\.0 MB, and no more than 4\.0 MB are read/],
  ['a broken manifest.json', 'broken/report.md', report, /manifest\.json:1: the file is cut off$/],
  [
    'a partnership that leads out',
    'up/report.md',
    report,
    /manifest\.json:1: 0\.partnership: expected the id of a partnership, such as hertfordshire/,
  ],
  [
    'a file that leads out',
    'out/report.md',
    report,
    /manifest\.json:1: 0\.file: expected the name of a file beside the manifest, without a folder/,
  ],
];
const beside: Record<string, string> = {
  'aliases/source.yml': source(aliases.join('\n')),
  'huge-yaml/source.yml': source('#'.repeat(5 * megabyte)),
  'broken/manifest.json': '[{"file": ',
  'up/manifest.json': JSON.stringify([{ file: 'report.md', partnership: '../../x' }]),
  'out/manifest.json': JSON.stringify([{ file: '../../../outside.md', partnership: 'x' }]),
};
const links: [name: string, path: string, to: string, says: RegExp][] = [
  ['a link out of the folder', 'link.md', '../outside.md', /^this link leads outside the folder$/],
  ['a link to a device', 'zero.pdf', '/dev/zero', /^this link leads outside the folder$/],
  ['a link to nothing', 'nothing.md', 'nowhere.md', /^this is a broken link$/],
  ['a link to itself', 'itself.md', 'itself.md', /^this is a broken link$/],
  ['a link to the folder around it', 'around', '.', /^this is a link to a folder$/],
];
const pipes = ['pipe.pdf', 'piped/source.yml'];

const folder = mkdtempSync(join(tmpdir(), 'followthrough-hostile-'));
const [input, content] = [join(folder, 'in'), join(folder, 'content')];
const put = (path: string, bytes: string | Uint8Array) => {
  mkdirSync(dirname(join(input, path)), { recursive: true });
  writeFileSync(join(input, path), bytes);
};
let outcomes: Outcome[] = [];
let run: ReturnType<typeof runIngest>;
let unchanged: [before: string[], after: string[]];

before(() => {
  put('good.md', report);
  assert.equal(runIngest('--content', content, input).status, 0);
  for (const [, path, bytes] of files) put(path, bytes);
  for (const [path, text] of Object.entries(beside)) put(path, text);
  for (const [, path, to] of links) symlinkSync(to, join(input, path));
  put('piped/report.md', report);
  for (const path of pipes) assert.equal(spawnSync('/usr/bin/env', ['mkfifo', join(input, path)]).status, 0, 'mkfifo');
  writeFileSync(join(folder, 'outside.md'), report);
  // Not the inputs themselves, among which a link leads round in a circle.
  const all = () => [...readdirSync(folder), readFileSync(join(folder, 'outside.md'), 'utf8'), ...snapshot(content)];
  const earlier = all();
  run = runIngest('--content', content, '--json', input);
  outcomes = JSON.parse(run.stdout).outcomes;
  unchanged = [earlier, all()];
});
after(() => rmSync(folder, { recursive: true, force: true }));

for (const [name, path, , says] of [
  ...files,
  ...links,
  ['a pipe', 'pipe.pdf', '', /^this is a pipe, a device or a folder, not a file$/] as const,
]) {
  test(`${name} gets one sentence, and what to do`, () => {
    const outcome = outcomes.find((candidate) => candidate.path === join(input, path));
    assert.equal(outcome?.state, 'refused');
    assert.equal(outcome.notes.length, 1, JSON.stringify(outcome.notes));
    const [note] = outcome.notes;
    assert.match(note?.reason ?? '', says);
    assert.ok(note?.todo);
    assert.notEqual(note?.rule, 'unexpected');
  });
}

test('a pipe in the place of source.yml is not waited for', () => {
  const outcome = outcomes.find(({ path }) => path.endsWith('piped/report.md'));
  assert.match(outcome?.notes[0]?.reason ?? '', /source\.yml: this is a pipe, a device or a folder, not a file/);
});

test('the run ends with 1, the good report is as it was, and nothing is written elsewhere', () => {
  assert.equal(run.status, 1, run.stderr);
  assert.equal(
    outcomes
      .filter(({ state }) => state !== 'refused')
      .map(({ id, state }) => `${id} ${state}`)
      .join(),
    'northmere-2024-01 unchanged',
  );
  assert.deepEqual(unchanged[1], unchanged[0]);
});

test('a device that is named itself is not read', () => {
  const { status, stderr } = runIngest('--content', content, '/dev/zero');
  assert.equal(status, 1);
  assert.match(stderr, /\/dev\/zero: this is a pipe, a device or a folder, not a file/);
});

test('names of files reach a terminal without what moves its cursor', () => {
  const alone = join(folder, 'alone');
  cpSync(join(input, 'a\x1b[2J\nb.md'), join(alone, 'a\x1b[2J\nb.md'));
  const { stderr } = runIngest('--content', content, alone);
  assert.match(stderr, /^error: .*a\[2J b\.md: this is not a kind of report/);
});
