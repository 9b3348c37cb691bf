import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { checkReviews } from '../../src/content/checks/check-reviews.ts';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { problemText } from '../../src/content/unusable-file.ts';
import type { Finding } from '../../src/domain/schemas/finding.ts';
import { doubtfulTags } from '../../src/tagging/doubtful-tags.ts';
import { readTagger } from '../../src/tagging/read-tagger.ts';
import { runIngest } from '../run-ingest.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const source = join(import.meta.dirname, '../../content/sources/hartlepool-2023-03');
const report = 'hartlepool-2023-03';
const read = (content: string) => readFrontMatter(readFileSync(join(content, `findings/${report}/ex-1.md`), 'utf8')).data as Finding;

/** Ingests one report with corrections of its first finding; returns that finding, and what was said. */
function reviewed(content: string, corrections: object[]) {
  mkdirSync(join(content, 'review'), { recursive: true });
  writeFileSync(join(content, `review/${report}.yml`), JSON.stringify({ corrections }));
  const { stderr } = runIngest('--content', content, source);
  return { finding: read(content), said: stderr };
}

test('an editor adds and takes away themes and sets the polarity; it survives another ingest', (t) => {
  const content = temporaryFolder(t);
  runIngest('--content', content, source);
  const before = read(content);
  const first = before.themes[0]?.id ?? '';
  const polarity = before.polarity === 'mixed' ? 'weakness' : 'mixed';
  const corrections = [{ finding: 'ex-1', addThemes: ['travel'], removeThemes: [first], polarity, reason: 'It is about buses.' }];
  for (const _ of ['once', 'again']) {
    const { finding, said } = reviewed(content, corrections);
    assert.equal(said, '');
    assert.deepEqual(finding.themes.at(-1), { id: 'travel', evidence: [], at: [], editor: 'It is about buses.' });
    assert.deepEqual(finding.removedThemes, [{ id: first, editor: 'It is about buses.' }]);
    assert.equal(finding.polarity, polarity);
    assert.equal(finding.polarityEditor, 'It is about buses.');
  }
  assert.deepEqual(reviewed(content, []).finding, before);
});

test('a correction that does not apply is reported, and says where it stands', (t) => {
  const content = temporaryFolder(t);
  runIngest('--content', content, source);
  const { themes, polarity } = read(content);
  const { said } = reviewed(content, [
    { finding: 'ex-99', polarity: 'mixed', reason: 'r' },
    { finding: 'ex-1', addThemes: ['buses', themes[0]?.id], removeThemes: ['travel'], polarity, reason: 'r' },
  ]);
  assert.match(said, /a correction of ex-99 names a finding that this report does not have/);
  assert.match(said, /a correction of ex-1 adds buses, which is not a theme/);
  assert.match(said, /adds the theme [a-z-]+, which it already has/);
  assert.match(said, /removes the theme travel, which it does not have/);
  assert.match(said, /sets its polarity to [a-z]+, which it already has/);
  assert.match(said, /content\/review\/hartlepool-2023-03\.yml/);
});

test('a file of corrections for no report is a problem', (t) => {
  const content = temporaryFolder(t);
  const corrected = { reports: [{ id: report }], findings: [{ report, code: 'ex-1' }], themes: [{ id: 'travel' }] };
  const said = () => checkReviews(content, corrected).map(problemText);
  assert.deepEqual(said(), []);
  mkdirSync(join(content, 'review'));
  writeFileSync(join(content, 'review/elsewhere-2023-01.yml'), 'corrections: []\n');
  writeFileSync(join(content, `review/${report}.yml`), 'corrections: []\n');
  const elsewhere = `${join(content, 'review/elsewhere-2023-01.yml')}: this file corrects no report of this folder; name it after one, such as review/${report}.yml`;
  assert.deepEqual(said(), [elsewhere]);
  const entries = ['finding: ex-9', 'reason: r'].join('\n    ');
  const path = join(content, `review/${report}.yml`);
  writeFileSync(path, `corrections:\n  - ${entries}\n  - finding: ex-1\n    addThemes: [travel, buses]\n    reason: r\n`);
  assert.deepEqual(said(), [
    elsewhere,
    `${path}:2: the report has no finding ex-9; correct or delete the entry`,
    `${path}:5: there is no theme "buses"; correct or delete the entry`,
  ]);
});

test('doubtful tags come least likely first, findings without a theme are listed, and what an editor settled is not', (t) => {
  const content = temporaryFolder(t);
  runIngest('--content', content, source);
  const read = readContentFolder(content).content;
  const { findings } = read;
  const tagger = readTagger(content);
  const { wrong, missing, untagged } = doubtfulTags(read, tagger);
  assert.ok(wrong.length > 0 && missing.length > 0);
  assert.deepEqual(
    wrong.map(({ chance }) => chance),
    wrong.map(({ chance }) => chance).toSorted((a, b) => a - b),
  );
  assert.deepEqual(
    missing.map(({ chance }) => chance),
    missing.map(({ chance }) => chance).toSorted((a, b) => b - a),
  );
  assert.deepEqual(
    untagged,
    findings.filter(({ themes }) => themes.length === 0).map(({ id }) => ({ finding: id })),
  );
  const doubted = wrong[0];
  const settled = findings.map((finding) =>
    finding.id === doubted?.finding ? { ...finding, themes: finding.themes.map((tag) => ({ ...tag, editor: 'Seen.' })) } : finding,
  );
  assert.ok(!doubtfulTags({ ...read, findings: settled }, tagger).wrong.some(({ finding }) => finding === doubted?.finding));
  const none = { ...(findings[0] as (typeof findings)[number]), themes: [], body: 'The sun shone.' };
  assert.deepEqual(doubtfulTags({ ...read, findings: [none] }, tagger).untagged, [{ finding: none.id }]);
  const [theme] = findings[0]?.themes ?? [];
  const frameworks = read.frameworks.map((one) => ({ ...one, themes: theme ? [theme.id] : [] }));
  const { wrong: few, missing: other } = doubtfulTags({ ...read, frameworks }, tagger);
  assert.deepEqual([...new Set([...few, ...other].map((tag) => tag.theme))], [theme?.id]);
});

test('a theme with a term that could not match is named, and nothing is read', (t) => {
  const content = temporaryFolder(t);
  mkdirSync(join(content, 'themes'));
  writeFileSync(join(content, 'themes/odd.md'), '---\nid: odd\nlabel: Odd\nnote: n\ngroup: g\nterms:\n  - { match: "a*" }\n---\n');
  const { status, stderr } = runIngest('--content', content, source);
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^error: .*themes\/odd\.md:\d+: theme odd: the term "a\*" has a \* after one letter; give at least two\n {2}→ correct it\n$/,
  );
});
