import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { sayProblem } from '../../scripts/command/say-problem.ts';
import { projectContent } from '../../src/content/content-folder.ts';
import { collectProblems } from '../../src/content/every-problem.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { readReviews } from '../../src/content/read-reviews.ts';
import { readTagger } from '../../src/tagging/read-tagger.ts';
import { type BrokenFile, brokenFiles } from '../commands/broken-files.ts';
import { runCommand } from '../commands/run-command.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const finding = 'findings/oxfordshire-2023-07/pa-1.md';
const response = 'responses/hertfordshire/improvement-plan.md';
const parts = [finding, response, 'reports', 'themes', 'tagger', 'ledger.jsonl', 'inspections.csv'];

function contentFolder(t: TestContext): string {
  const root = temporaryFolder(t);
  for (const part of parts) cpSync(join(projectContent, part), join(root, part), { recursive: true });
  return root;
}

/** Breaks files. @returns what makes them whole again */
function breakFiles(root: string, files: readonly BrokenFile[]): () => void {
  const repairs = files.map(({ path, broken }) => {
    const place = join(root, path);
    const whole = existsSync(place) ? readFileSync(place, 'utf8') : undefined;
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, broken(whole ?? ''));
    return () => (whole === undefined ? rmSync(place) : writeFileSync(place, whole));
  });
  return () => {
    for (const repair of repairs) repair();
  };
}

/** The first of each file, the second of each file, and so on: files are broken together, and each must be named all the same. */
function rounds(): BrokenFile[][] {
  const byFile = [...Map.groupBy(brokenFiles, ({ path }) => path).values()];
  const most = Math.max(...byFile.map(({ length }) => length));
  return Array.from({ length: most }, (_, round) => byFile.flatMap((files) => files[round] ?? []));
}

/** All that the readers of a content folder find wrong, as commands say it. */
function said(root: string): string {
  const readers = [readTagger, readReviews];
  const others = collectProblems(readers, (read) => {
    read(root);
    return [];
  });
  return [...readContentFolder(root).problems, ...others].map((problem) => sayProblem(problem)).join('\n');
}

test('every kind of damage to a content file is named with its line, what is wrong and what to do, and the whole folder has none', (t) => {
  const root = contentFolder(t);
  assert.equal(said(root), '');
  for (const files of rounds()) {
    const repair = breakFiles(root, files);
    const words = said(root);
    for (const { name, says } of files) assert.match(words, says, name);
    assert.doesNotMatch(words, /\n\s+at |undefined|"code"|\[object/);
    repair();
  }
});

test('a command says several broken files at once, without a line of the program, and ends with 1', (t) => {
  const root = contentFolder(t);
  const chosen = brokenFiles.filter(({ name }) => ['a line that is not JSON', 'a ragged row', 'a figure that is no text'].includes(name));
  breakFiles(root, chosen);
  const { status, stderr } = runCommand(['check-content', '--content', root]);
  assert.equal(status, 1);
  for (const { name, says } of chosen) assert.match(stderr, says, name);
  assert.doesNotMatch(stderr, /\n\s+at |undefined/);
});
