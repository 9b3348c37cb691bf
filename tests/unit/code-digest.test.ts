import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import test from 'node:test';
import { sourcesOf } from '../../src/content/code-digest.ts';

const project = join(import.meta.dirname, '../..');

test('what is imported in any form is reached, once, and circles end', () => {
  const files: Record<string, string> = {
    'a/main.ts':
      "import './side.ts';\nimport {\n  one,\n  two,\n} from '../b/many.ts';\nexport { type X } from \"./again.ts\";\nimport z from 'zod';\n",
    'a/side.ts': "const entry = new URL('./thread.ts', import.meta.url);",
    'a/thread.ts': "import type { X } from './main.ts';",
    'a/again.ts': '// as in: see ./nowhere.ts',
    'b/many.ts': "export * from '../a/side.ts';",
    'b/unused.ts': '',
  };
  const read = (path: string) => files[path] ?? assert.fail(`${path} is read`);
  assert.deepEqual([...sourcesOf('a/main.ts', read).keys()], ['a/again.ts', 'a/main.ts', 'a/side.ts', 'a/thread.ts', 'b/many.ts']);
});

test('a reading depends on the parsers, the ledger, the schemas and the writer of front matter', () => {
  const sources = sourcesOf(join(project, 'src/ingest/ingest.ts'), (path) => readFileSync(path, 'utf8'));
  const reached = [...sources.keys()].map((path) => relative(join(project, 'src'), path));
  const needed = [
    'content/front-matter.ts',
    'documents/pdf.ts',
    'documents/docx.ts',
    'documents/html.ts',
    'ingest/plugins/findings.ts',
    'ingest/profile.ts',
    'ingest/worker.ts',
    'content/change-content.ts',
    'domain/ledger/fingerprint.ts',
    'domain/ledger/issue-ids.ts',
    'domain/schemas/finding.ts',
    'domain/schemas/report.ts',
  ];
  assert.deepEqual(
    needed.filter((path) => !reached.includes(path)),
    [],
  );
});
