import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { fromPage, urls } from '../../src/domain/urls.ts';

const page = urls.finding('hertfordshire-2023-07/pa-1');

test('on a page, what is near it has a short address, and what is not has its own', () => {
  assert.equal(fromPage(page, urls.finding('hertfordshire-2023-07/pa-2'), '/'), '../pa-2/');
  assert.equal(fromPage(page, urls.findingVersion('hertfordshire-2023-07/pa-1', 1), '/'), 'v1/');
  assert.equal(fromPage(page, urls.file(page, 'csl.json'), '/'), '../pa-1.csl.json');
  assert.equal(fromPage(page, urls.data(), '/'), '/data/');
  assert.equal(fromPage(page, urls.data(), '/followthrough'), '../../../data/');
});

test('an address on a page leads where it leads from anywhere, whatever the base path', () => {
  const folders = fc.array(fc.constantFrom('findings', 'a', 'b-1', 'v1'), { maxLength: 4 });
  const path = (parts: string[]) => `/${parts.map((part) => `${part}/`).join('')}`;
  fc.assert(
    fc.property(folders, folders, fc.constantFrom('', 'a.json', '?q=a/b', '#a'), fc.constantFrom('/', '/base'), (from, to, rest, base) => {
      const [here, there] = [path(from), path(to) + rest];
      const whole = base.replace(/\/$/, '');
      const led = new URL(fromPage(here, there, base), `https://site.example${whole}${here}`);
      assert.equal(led.href, `https://site.example${whole}${there}`);
    }),
  );
});
