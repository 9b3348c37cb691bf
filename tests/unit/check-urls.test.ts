import assert from 'node:assert/strict';
import test from 'node:test';
import { checkUrls } from '../../src/check/check-urls.ts';

const beside = ['.json', '.bib', '.ris', '.csl.json', '.txt', '.md'].map((ending) => `/findings/r/pa-1${ending}`);
const site =
  (...files: string[]) =>
  (file: string) =>
    files.includes(file);

test('an address answers with its page, and a finding with the files beside it', () => {
  assert.deepEqual(
    checkUrls(['/findings/r/pa-1/'], ['/themes/travel/'], site('/findings/r/pa-1/index.html', ...beside, '/themes/travel/index.html')),
    [],
  );
});

test('an id or version without a page, a file that is missing, and an address that died are told, each with what to do', () => {
  const told = checkUrls(
    ['/findings/r/pa-1/', '/findings/r/pa-1/v1/'],
    ['/reports/gone/'],
    site('/findings/r/pa-1/index.html', ...beside.slice(1)),
  );
  assert.equal(told.length, 3);
  assert.match(told[0] ?? '', /^\/findings\/r\/pa-1\.json has no page in the built site/);
  assert.match(told[1] ?? '', /^\/findings\/r\/pa-1\/v1\/ has no page/);
  assert.match(told[2] ?? '', /^\/reports\/gone\/ was published and does not answer any more; restore/);
});
