import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { siteName } from '../../src/domain/site-name.ts';
import { project } from '../commands/run-command.ts';

const text = (name: string) => readFileSync(join(project, name), 'utf8');
const known = JSON.parse(text('package.json'));

/** What the Citation File Format 1.2.0 asks of a file, in the fields that ours has (https://citation-file-format.github.io). */
const citationFile = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  title: z.string().min(1),
  type: z.enum(['software', 'dataset']),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  abstract: z.string().min(1),
  version: z.union([z.string().min(1), z.number()]),
  license: z.string().min(1),
  keywords: z
    .array(z.string().min(1))
    .min(1)
    .refine((words) => new Set(words).size === words.length, 'each once'),
});

test('CITATION.cff is in the Citation File Format and says what the project says elsewhere', () => {
  const cited = citationFile.parse(parse(text('CITATION.cff')));
  assert.equal(cited.title, siteName);
  assert.equal(cited.version, known.version);
  assert.equal(cited.license, known.license);
  assert.match(text('LICENSE'), new RegExp(`^Copyright \\(c\\) \\d{4} ${cited.authors[0]?.name}$`, 'm'));
});
