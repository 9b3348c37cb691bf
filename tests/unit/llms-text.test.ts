import assert from 'node:assert/strict';
import test from 'node:test';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { llmsText } from '../../src/site/exports/llms-text.ts';
import { dataFixture } from '../data-fixture.ts';

const text = llmsText(dataFixture, (path) => `https://site.example${path}`);
const { children } = unified().use(remarkParse).parse(text);

test('llms.txt has the parts that llmstxt.org asks for, in their order', () => {
  const [title, summary, ...rest] = children;
  assert.ok(title?.type === 'heading' && title.depth === 1);
  assert.equal(summary?.type, 'blockquote');
  const first = rest.findIndex(({ type }) => type === 'heading');
  assert.ok(first > 0, 'what to mind comes before the lists');
  for (const [at, node] of rest.slice(first).entries()) {
    if (at % 2 === 0) assert.ok(node.type === 'heading' && node.depth === 2);
    else assert.equal(node.type, 'list');
  }
  assert.match(text, /\n## Optional\n/);
});

test('every line of its lists begins with a link, and leads to this site', () => {
  const lines = text
    .slice(text.indexOf('\n## '))
    .split('\n')
    .filter((one) => one.startsWith('- '));
  assert.ok(lines.length > 15);
  for (const line of lines) assert.match(line, /^- \[[^\]]+\]\(https:\/\/site\.example\/[^)]*\): \S/);
});

test('a site without findings has no example', () => {
  const empty = llmsText({ ...dataFixture, findings: [] }, (path) => path);
  assert.doesNotMatch(empty, /Files beside a page/);
});
