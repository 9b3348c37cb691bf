import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { htmlRules } from '../clients/html-rules.ts';
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

/** The checker of the W3C, 31 MB, which is not installed with the project: `npm install --no-save vnu-jar`. */
const checker = resolve(project, process.env['VNU_JAR'] ?? 'node_modules/vnu-jar/build/dist/vnu.jar');
const hasJava = () => spawnSync('java', ['-version']).status === 0;

test('every kind of page is valid HTML (Nu Html Checker)', () => {
  test.skip(!existsSync(checker), 'npm install --no-save vnu-jar, or VNU_JAR=/path/to/vnu.jar, to check with it too');
  test.skip(!hasJava(), 'the checker needs Java');
  // It takes a page on the disk for one of another site than its own style sheets, and data blocks for scripts: Chromium does not.
  const { stderr } = spawnSync('java', ['-jar', checker, '--format', 'gnu', '--filterpattern', '.*Content Security Policy.*', ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  expect(stderr.split('\n').filter(Boolean)).toEqual([]);
});
