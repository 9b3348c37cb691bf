import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { VFile } from 'vfile';
import { readEntry } from '../../src/content/read-entry.ts';
import { plainText } from '../../src/documents/markdown/plain-text.ts';
import { unsafeLinks } from '../../src/documents/markdown/unsafe-links.ts';
import { parseMarkdown } from '../../src/documents/markdown.ts';
import { theme } from '../../src/domain/schemas/theme.ts';
import { markdown as write } from '../../src/ingest/compile.ts';
import { markdownToHtml } from '../../src/site/markdown/markdown-to-html.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Ways in which Markdown leads somewhere that a page must not, and the words that stay. */
const unsafe: [markdown: string, words: string][] = [
  ['See [the plan](javascript:alert(1)).', 'See the plan.'],
  ['See [the *plan*](JaVaScRiPt:alert(1) "title").', 'See the plan.'],
  ['See [the plan](<java\tscript:alert(1)>).', 'See the plan.'],
  ['See [the plan](&#x6a;avascript&colon;alert(1)).', 'See the plan.'],
  ['See [the plan](%6aavascript:alert(1)).', 'See the plan.'],
  ['See [the plan](data:text/html,%3Cscript%3Ealert(1)%3C/script%3E).', 'See the plan.'],
  ['See [the plan](vbscript:msgbox(1)).', 'See the plan.'],
  ['See [the plan](file:///etc/passwd).', 'See the plan.'],
  ['See [the plan](//evil.example).', 'See the plan.'],
  ['See [the plan](\\\\\\\\evil.example).', 'See the plan.'],
  ['See [the plan](https:evil.example).', 'See the plan.'],
  ['See [the plan](https://gov.example@evil.example).', 'See the plan.'],
  ['See [the plan](/findings/anyshire-2023-07/pa-1/).', 'See the plan.'],
  ['See [the plan]().', 'See the plan.'],
  ['See <javascript:alert(1)>.', 'See javascript:alert(1).'],
  ['See [the plan][p].\n\n[p]: javascript:alert(1)', 'See the plan.'],
  ['See [the plan][].\n\n[The  Plan]: <data:text/html,x>', 'See the plan.'],
  ['See [p].\n\n[p]: vbscript:x\n[p]: https://example.org/', 'See p.'],
  ['| a |\n| - |\n| [b](javascript:x) |', 'a b'],
];

test('a link that is not safe is its words, on a page, in a report that is read, and in the check', () => {
  for (const [markdown, words] of unsafe) {
    const html = markdownToHtml(markdown);
    assert.doesNotMatch(html, /<a|href|<img/, markdown);
    assert.equal(plainText(markdown), words);
    const read = write(parseMarkdown(markdown, new VFile()).children);
    assert.equal(plainText(read), words);
    assert.deepEqual(unsafeLinks(read), []);
    assert.doesNotMatch(markdownToHtml(read), /<a|href/, read);
    assert.equal(unsafeLinks(markdown).length, 1, markdown);
  }
});

test('links to pages and people stay, those by reference and by themselves too', () => {
  for (const markdown of [
    '[x](https://example.org/a_(b)?c=1&d#e)',
    '[x](HTTP://example.org/)',
    '[x](mailto:send@example.org)',
    '<https://example.org/>',
    'https://example.org/',
    'send@example.org',
    '[x][y]\n\n[y]: https://example.org/ "t"',
  ]) {
    assert.match(markdownToHtml(markdown), /<a href="(?:https?|mailto):/i, markdown);
    assert.deepEqual(unsafeLinks(markdown), []);
    const read = write(parseMarkdown(markdown, new VFile()).children);
    assert.match(markdownToHtml(read), /<a href="(?:https?|mailto):/i, read);
    assert.doesNotMatch(read, /\]:/);
  }
  assert.match(markdownToHtml('Words[^1].\n\n[^1]: A note.'), /href="#user-content-fn-1"/);
});

test('a picture is the text that stands for it, and its words are counted and marked as any others', () => {
  const markdown = 'They ![wait **long**](https://evil.example/a.png "t"), and ![so][p].\n\n[p]: data:image/png;base64,x';
  assert.equal(plainText(markdown), 'They wait long, and so.');
  const at = plainText(markdown).indexOf('long');
  const html = markdownToHtml(markdown, { evidence: [{ sign: '1', words: 'long, and', at }] });
  assert.equal(html, '<p>They wait <mark data-sign="1">long, and</mark> so.</p>');
  const read = write(parseMarkdown(markdown, new VFile()).children);
  assert.equal(read, 'They wait long, and so.\n');
});

test('raw HTML in Markdown never gets onto a page', () => {
  for (const html of [
    '<a href="javascript:alert(1)">x</a>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
    '<iframe src="https://evil.example">',
  ])
    for (const markdown of [html, `Words ${html} words`, `- ${html}`, `| a |\n| - |\n| ${html} |`])
      assert.doesNotMatch(markdownToHtml(markdown), /<(?:a|img|svg|iframe)|javascript|onerror|onload/, markdown);
});

test('links that a report loses are named with their number and the first one’s line', () => {
  const file = new VFile();
  parseMarkdown('Words.\n\n[a](javascript:x) and [b](/c)', file);
  const [message, ...others] = file.messages;
  assert.deepEqual(others, []);
  assert.equal(message?.reason, '2 links are left out and the words kept: the first begins with "javascript:"');
  assert.equal(message?.line, 3);
});

test('content with an unsafe link in its text is refused with file and line, whatever ends its lines', (t) => {
  const path = join(temporaryFolder(t), 'travel.md');
  const front = '---\nid: travel\nlabel: Travel\nnote: Journeys\ngroup: School\nterms:\n  - match: travel\n---\n\nWords.\n';
  const write = (more: string) => writeFileSync(path, `${front}${more}`);
  const read = () => readEntry({ kind: 'themes', id: 'travel', path }, theme);
  write('\nSee [a](https://example.org/) and ![b](data:image/png;base64,x).\n');
  assert.match(read().body, /See/);
  for (const ending of ['\n', '\r\n']) {
    write('\nSee [a](javascript:x) and\n[b][c].\n\n[c]: file:///c\n');
    if (ending !== '\n') writeFileSync(path, `${front}\nSee [a](javascript:x).\n\n[c]: file:///c\n`.replaceAll('\n', ending));
    assert.throws(read, (error: Error) => {
      assert.match(error.message, /travel\.md:12: /);
      assert.match(error.message, /begins with "javascript:"/);
      assert.match(error.message, /begins with "file:"/);
      assert.match(error.message, /link to https:\/\/, http:\/\/ or mailto:/);
      return true;
    });
  }
});

test('a plan’s address is checked before anything is read', () => {
  const args = ['scripts/import.ts', 'plan.csv', '--partnership', 'hertfordshire', '--url', 'javascript:alert(1)'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.equal(status, 2);
  assert.match(stderr, /^error: --url: expected an address that begins with https:\/\/ or http:\/\//);
});
