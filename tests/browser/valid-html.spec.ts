import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { htmlRules } from '../clients/html-rules.ts';
import { nuProblems } from '../clients/vnu.ts';
import { kinds } from './kinds.ts';

const project = resolve(import.meta.dirname, '../..');
const paths = new Set(Object.values(kinds).map((address) => address.replace(/[?#].*/, '')));
/** A built file of every kind of page. */
const files = ['dist/404.html', ...[...paths].map((path) => `dist${path}index.html`)].map((file) => resolve(project, file));

const validator = new HtmlValidate(htmlRules);

test('every kind of page is valid HTML (html-validate)', async () => {
  const problems: string[] = [];
  for (const file of files) {
    const { results } = await validator.validateString(readFileSync(file, 'utf8'), file);
    for (const { messages } of results) {
      for (const { ruleId, message, selector } of messages) problems.push(`${file}: ${message} [${ruleId}] ${selector ?? ''}`);
    }
  }
  expect(problems).toEqual([]);
});

test('every kind of page is valid HTML (Nu Html Checker)', () => {
  const problems = nuProblems(files);
  if (!(problems instanceof Map)) test.skip(true, problems.absent);
  else expect([...problems]).toEqual([]);
});
