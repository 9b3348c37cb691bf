import assert from 'node:assert/strict';
import test from 'node:test';
import { pagesNamed } from '../../src/site/views/pages-of.ts';

test('a pager names the first, the last and the pages around its own, and all where they are few', () => {
  const named = (page: number, pages: number) =>
    pagesNamed(page, pages)
      .map((one) => one ?? '…')
      .join(' ');
  assert.equal(named(1, 1), '1');
  assert.equal(named(2, 7), '1 2 3 4 … 7');
  assert.equal(named(4, 7), '1 2 3 4 5 6 7');
  assert.equal(named(5, 9), '1 2 3 4 5 6 7 8 9');
  assert.equal(named(500, 1000), '1 … 498 499 500 501 502 … 1000');
  assert.equal(named(1000, 1000), '1 … 998 999 1000');
  for (let page = 1; page <= 40; page += 1)
    assert.ok(pagesNamed(page, 40).includes(page) && pagesNamed(page, 40).length <= 9, String(page));
});
