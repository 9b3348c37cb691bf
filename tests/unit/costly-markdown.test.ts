import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { VFile } from 'vfile';
import { z } from 'zod';
import { readEntry } from '../../src/content/read-entry.ts';
import { costlyMarkdown } from '../../src/documents/markdown/costly-markdown.ts';
import { plainText } from '../../src/documents/markdown/plain-text.ts';
import { parseMarkdown } from '../../src/documents/markdown.ts';
import { markdownToHtml } from '../../src/site/markdown/markdown-to-html.ts';
import { growthOf } from '../growth/work-of.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const outcome = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return error;
  }
};

for (const piece of ['~a', '*a* ', '_*', '/*', ']', '[a](', '**a', '> ', '<!-- page 1 -->']) {
  test(`Markdown of ${JSON.stringify(piece)} over and over takes no more work than it is long`, () => {
    const readers = [(text: string) => parseMarkdown(text, new VFile()), (text: string) => markdownToHtml(text)];
    for (const read of readers) {
      // Each time another text, as what has been read once is kept.
      let times = 0;
      const another = (length: number) => `${piece.repeat(Math.ceil(length / piece.length))}\n\n${times++}`;
      const growth = growthOf((length) => () => outcome(() => read(another(length))));
      assert.ok(growth < 6, `a letter took ${growth.toFixed(1)} times the work at 25 kB`);
    }
  });
}

test('marks are counted a block; words with backslashes before them are read', () => {
  assert.equal(costlyMarkdown('*a* '.repeat(400)), undefined);
  assert.equal(costlyMarkdown('*a* '.repeat(400).concat('\n\n').repeat(20)), undefined);
  assert.equal(costlyMarkdown('\\* '.repeat(5000)), undefined);
  assert.deepEqual(
    [costlyMarkdown(`a\n\n${'~a'.repeat(1001)}`)].map((costly) => [costly?.rule, costly?.line]),
    [['too-many-marks', 3]],
  );
  assert.equal(costlyMarkdown(`a\n${'> '.repeat(20)}b`)?.line, 2);
  assert.equal(plainText('\\*a\\* '.repeat(10)).slice(0, 8), '*a* *a* ');
});

test('a report and a content file with too many marks are refused by line', (t) => {
  const marks = '~a'.repeat(1001);
  const refused = outcome(() => parseMarkdown(`# A\n\n${marks}`, new VFile()));
  assert.match(String(refused), /line 3: one block of text has over 1,000 marks/);
  const path = join(temporaryFolder(t), 'a.md');
  writeFileSync(path, `---\nid: a\n---\nWords.\n\n${marks}\n`);
  const found = outcome(() => readEntry({ kind: 'themes', id: 'a', path }, z.object({ id: z.string() })));
  assert.match(String(found), /a\.md:6: one block of text has over 1,000 marks/);
});
