import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { analyse } from 'scslre';
import ts from 'typescript';
import { otherKinds } from '../area-send.ts';

const root = join(import.meta.dirname, '../..');

/** Patterns that the checker doubts, by their beginning, and what bounds their work. */
const bounded: readonly [file: string, start: string, bound: string][] = [
  [
    'src/plans/colour-key.ts',
    '\\b(red|amber',
    'a meaning is read to its end in one go: it ends at a mark, another colour or the end of the text',
  ],
  ['src/plans/outline-headings.ts', '(?<!\\s)\\s*[-–—:(].*$', 'all that follows the mark fits'],
  ['src/documents/text.ts', '^(\\s*)(?:', 'all that follows the bullet fits'],
  ['src/tagging/compile-vocabulary.ts', '\\s+\\.{3}\\s+', 'reads the vocabulary of this project'],
  ['src/ingest/verdict/claims-in.ts', '(?:\\p{Lu}', 'reads a sentence, and no long one'],
  ['src/search/terms/term-letters.ts', '^\\p{Lu}\\S*', 'reads names of up to 8 letters'],
  ['src/search/text/sentence-ranges.ts', '\\S[^\\n]*?', 'every line has an end, where a sentence ends too'],
  ['src/domain/words/count.ts', '\\B(?=(\\d{3})+$)', 'reads the digits of a number'],
];

interface Literal {
  file: string;
  line: number;
  pattern: string;
  flags: string;
}

function literalsIn(file: string): Literal[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ file, line: line + 1, pattern: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What the bench reads, and what its pages hold, are the project's own. */
const files = globSync('src/**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.d.ts'));
const literals = files.flatMap(literalsIn);
const doubted = literals.filter(({ pattern, flags }) => analyse(new RegExp(pattern, flags)).reports.length > 0);
const isBounded = ({ file, pattern }: Literal) => bounded.some(([where, start]) => where === file && pattern.startsWith(start));

test('no pattern of a kind of document that is refused by name takes more than linear time', () => {
  const patterns = otherKinds.flatMap(({ title = [], sentence = [], columns = [] }) => [title, sentence, columns].flat());
  assert.ok(patterns.length > 10);
  assert.deepEqual(
    patterns.filter((pattern) => analyse(new RegExp(pattern, 'i')).reports.length > 0),
    [],
  );
});

test('no regular expression takes more than linear time over what others wrote', () => {
  assert.ok(literals.length > 100);
  assert.deepEqual(
    doubted.filter((literal) => !isBounded(literal)).map(({ file, line, pattern }) => `${file}:${line} ${pattern}`),
    [],
  );
});

test('every exception is of a pattern that is there and that the checker doubts', () => {
  assert.deepEqual(
    bounded.filter(([where, start]) => !doubted.some(({ file, pattern }) => where === file && pattern.startsWith(start))),
    [],
  );
});
