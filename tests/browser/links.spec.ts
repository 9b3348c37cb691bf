import { expect, test } from '@playwright/test';
import { LinkChecker } from 'linkinator';

test('every internal link resolves', async ({ baseURL }) => {
  const { links, passed } = await new LinkChecker().check({
    path: baseURL ?? '',
    recurse: true,
    concurrency: 20,
    // A connection that the server drops under load says nothing of the link; one that is not there still fails.
    retryErrors: true,
    retryErrorsCount: 3,
    linksToSkip: async (link) => !link.startsWith(`${baseURL}/`),
  });
  const broken = links.filter(({ state }) => state === 'BROKEN').map(({ url, parent, status }) => `${status} ${url} on ${parent}`);
  expect(broken).toEqual([]);
  expect(passed).toBe(true);
  expect(links.filter(({ state }) => state === 'OK').length).toBeGreaterThan(300);
});
