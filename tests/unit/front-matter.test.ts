import assert from 'node:assert/strict';
import test from 'node:test';
import { z } from 'zod';
import { checkShape, readFrontMatter, writeFrontMatter } from '../../src/content/front-matter.ts';
import type { UnusableFile } from '../../src/content/unusable-file.ts';

const global = globalThis as { ran?: boolean };

for (const language of ['js', 'javascript', 'coffee', 'json', 'toml']) {
  test(`front matter in ${language} is refused and never run`, () => {
    const text = `---${language}\n(globalThis.ran = true, {})\n---\ntext\n`;
    assert.throws(() => readFrontMatter(text), /never run; start it with a bare "---"/);
    assert.equal(global.ran, undefined);
  });
}

test('broken YAML is named with its line', () => {
  assert.throws(
    () => readFrontMatter('---\na: [1\nb: 2\n---\n'),
    (error: UnusableFile) => /invalid YAML/.test(error.message) && error.problems[0]?.line === 3,
  );
});

test('dates stay strings on the way out and back', () => {
  const text = writeFrontMatter({ date: '2024-01-02', yes: 'yes' }, 'Text');
  assert.match(text, /date: "2024-01-02"/);
  assert.deepEqual(readFrontMatter(text), { data: { date: '2024-01-02', yes: 'yes' }, body: 'Text\n' });
});

test('a field that does not fit is named with the file and what was expected', () => {
  const schema = z.strictObject({ published: z.string().regex(/^\d/, 'a date such as "2023-07-10"') });
  assert.throws(
    () => checkShape(schema, { published: 'soon' }, 'reports/x.md'),
    /reports\/x\.md: published: expected a date such as .*, found "soon"/,
  );
  assert.throws(() => checkShape(schema, { published: '1', extra: 1 }, 'reports/x.md'), /reports\/x\.md: .*extra/);
});
