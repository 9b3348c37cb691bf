import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import test, { type TestContext } from 'node:test';
import fc from 'fast-check';
import { checkLinks } from '../../src/content/checks/check-links.ts';
import { checkNames } from '../../src/content/checks/check-names.ts';
import { type EntryKind, entryKinds, entryNameProblem, nameFrom } from '../../src/content/entry-name.ts';
import { writeFrontMatter } from '../../src/content/front-matter.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { type Problem, problemText } from '../../src/content/unusable-file.ts';
import * as ids from '../../src/domain/schemas/ids.ts';
import { settleLinks } from '../../src/plans/settle-links.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const schemas = Object.values(ids).filter((one) => typeof one !== 'number');
const root = resolve('/content');

/** Names that an address, a file system or a server reads in its own way, and what to rename them to. */
const unusable: [name: string, better: string | undefined][] = [
  ['#hash', 'hash'],
  ['100%', '100'],
  ['a?b', 'a-b'],
  ['a b', 'a-b'],
  ['Upper', 'upper'],
  ['Äpfel', 'apfel'],
  ['two--hyphens', 'two-hyphens'],
  ['dot.', 'dot'],
  ['v1.json', 'v1-json'],
  ['.hidden', 'hidden'],
  ['..', undefined],
  ['', undefined],
  ['план', undefined],
  ['\u001b[2J', '2j'],
  ['index', undefined],
  ['con', undefined],
  ['aux', undefined],
  ['com1', undefined],
  ['x'.repeat(81), undefined],
];

function folderWith(t: TestContext, files: Record<string, string>): string {
  const folder = temporaryFolder(t);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('a file name that cannot be an address is refused with a better one, in every kind of entry', () => {
  for (const [name, better] of unusable) {
    for (const kind of ['responses', 'follow-ups', 'themes', 'partnerships'] as const) {
      const below = (one: string) => (kind === 'responses' || kind === 'follow-ups' ? `anyshire/${one}` : one);
      const problem = entryNameProblem(kind, below(name));
      assert.match(
        problem?.reason ?? '',
        /^a file name that cannot be an address: expected an? |^a file name .* the id of/,
        `${kind} ${name}`,
      );
      assert.equal(problem?.todo, better ? `rename it to ${kind}/${below(better)}.md` : 'rename it');
    }
  }
  for (const id of ['v1', 'constructor', 'toString'.toLowerCase(), 'a', '2024', 'x'.repeat(80)]) {
    assert.equal(entryNameProblem('responses', `anyshire/${id}`), undefined);
    assert.equal(entryNameProblem('partnerships', id), undefined);
  }
  for (const id of ['winter', 'a/b/c', '/b', 'a/']) assert.ok(entryNameProblem('responses', id), id);
});

test('an id that is taken stays in its folder and in its address, whatever the text was', () => {
  const parts = fc.constantFrom('a', '-', '/', '.', '..', '%', '2', '#', 'anyshire', 'pa-1', '-2023-07', '\\', 'con', 'v1', ' ', '\n', 'É');
  const text = fc.oneof(
    fc.string(),
    fc.array(parts, { maxLength: 8 }).map((each) => each.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...schemas), (id, schema) => {
      if (!schema.safeParse(id).success) return;
      assert.equal(resolve(root, 'responses', `${id}.md`), join(root, 'responses', `${id}.md`));
      assert.equal(new URL(`/x/${id}/`, 'https://site.example').href, `https://site.example/x/${id}/`);
    }),
    { numRuns: 2000 },
  );
});

test('a name made of words is one that can be an address, or there is a sentence', () => {
  assert.deepEqual(nameFrom('Plan (final) 2024'), { name: 'plan-final-2024' });
  assert.match(
    nameFrom('План действий').problem ?? '',
    /^"План действий" gives no name for a file; expected a name, such as winter-update/,
  );
  assert.match(nameFrom('Aux').problem ?? '', /expected a name other than "aux"/);
  assert.equal(nameFrom(`${'word '.repeat(40)}`).name.length, 79);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
      const { name, problem } = nameFrom(words);
      assert.equal(problem === undefined, ids.eventName.safeParse(name).success);
    }),
  );
});

test('misnamed files are named by file, field and what is expected, and the rest is read', (t) => {
  const partnership = (id: string) => writeFrontMatter({ id, name: id }, '');
  const event = (of: string) =>
    writeFrontMatter(
      {
        kind: 'statement',
        partnership: of,
        report: 'anyshire-2023-07',
        title: 'A statement',
        date: '2024',
        speaker: 'partnership',
        summary: 'Said.',
        sources: [{ url: 'https://example.org/', title: 'Source', kind: 'official', read: '2024-01-01' }],
      },
      '',
    );
  const folder = folderWith(t, {
    'partnerships/anyshire.md': partnership('anyshire'),
    'partnerships/100%.md': partnership('100%'),
    'responses/anyshire/good.md': event('anyshire'),
    'responses/anyshire/index.md': event('anyshire'),
    'responses/anyshire/Shout.MD': event('anyshire'),
    'responses/anyshire/.md': event('anyshire'),
    'responses/loose.md': event('anyshire'),
    'follow-ups/anyshire/other.md': event('nether'),
    'follow-ups/nowhere/note.txt': 'x',
    'follow-ups/.gitkeep': '',
    'links/anyshire/good.yml': 'response: anyshire/other\nproposals: []\n',
  });
  const { content, problems } = readContentFolder(folder);
  assert.deepEqual(
    content.responses.map(({ id }) => id),
    ['anyshire/good'],
  );
  const said = problems.map(problemText).join('\n');
  assert.match(said, /100%\.md: a file name that cannot be an address: .* rename it to partnerships\/100\.md/);
  assert.match(said, /index\.md: a file name .* a name other than "index"/);
  assert.match(said, /loose\.md: a file name .* a partnership and a name, such as hertfordshire\/winter-update/);
  assert.match(said, /[\\/]\.md: a file name/);
  assert.match(said, /other\.md:2: kind:/);
  const below = (problem: Problem) => problemText({ ...problem, path: relative(folder, problem.path ?? '').replaceAll('\\', '/') });
  assert.deepEqual(checkNames(folder, new Set(['anyshire'])).map(below), [
    'responses/anyshire/Shout.MD: this is not read: the files in responses/ end in .md; rename it, or take it out',
    'follow-ups/nowhere: there is no partnership "nowhere"; rename the folder, or write partnerships/<id>.md',
    'follow-ups/nowhere/note.txt: this is not read: the files in follow-ups/ end in .md; rename it, or take it out',
  ]);
  assert.deepEqual(checkLinks(folder, new Set(), new Set(['anyshire/other'])).map(below), [
    'links/anyshire/good.yml:1: response: expected "anyshire/good", which is where the file stands, but found "anyshire/other"; correct it, or move the file',
  ]);
});

test('an event in the folder of another partnership is refused', (t) => {
  const front = { kind: 'scrutiny', partnership: 'nether', report: 'nether-2023-07', title: 'T', date: '2024', speaker: 'councillors' };
  const source = { url: 'https://example.org/', title: 'Source', kind: 'official', read: '2024-01-01' };
  const folder = folderWith(t, {
    'follow-ups/anyshire/asked.md': writeFrontMatter({ ...front, summary: 'Asked.', sources: [source] }, ''),
  });
  const { problems } = readContentFolder(folder);
  assert.match(
    problems.map(problemText).join('\n'),
    /asked\.md:3: partnership: expected "anyshire", in whose folder the file stands, but found "nether"/,
  );
});

test('a file of links leads to no file outside the content folder', async (t) => {
  const outside = temporaryFolder(t);
  const victim = join(outside, 'outside.md');
  writeFileSync(victim, '---\nactions:\n  - text: Act\n---\n');
  const folder = join(outside, 'content');
  mkdirSync(join(folder, 'links', 'anyshire'), { recursive: true });
  const path = join(folder, 'links', 'anyshire', 'plan.yml');
  for (const response of [
    '../../outside',
    '../outside',
    victim.slice(0, -3),
    'anyshire/../../../outside',
    'anyshire\\..\\..\\..\\outside',
  ]) {
    const proposal = { action: 1, text: 'Act', finding: 'anyshire-2023-07/pa-1', score: 1, words: [], answer: 'yes' };
    writeFileSync(path, JSON.stringify({ response, proposals: [proposal] }));
    await assert.rejects(
      settleLinks(folder, path),
      /plan\.yml:1: response: expected a partnership and a name, such as hertfordshire\/winter-update/,
    );
  }
  assert.equal(readFileSync(victim, 'utf8'), '---\nactions:\n  - text: Act\n---\n');
});

test('every kind of entry has a name that is checked', () => {
  for (const kind of entryKinds as EntryKind[]) assert.ok(entryNameProblem(kind, '../outside'), kind);
});
