import assert from 'node:assert/strict';
import test from 'node:test';
import { killFetch, published } from '../fetch/kill-fetch.ts';
import { localServer } from '../fetch/local-server.ts';
import { pdf } from '../fetch/official-content.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('fetch, killed at fifty moments and run again, ends as undisturbed', async (t) => {
  const mirror = await localServer(t, ({ url = '' }, response) => {
    const words = published[url.split('/').at(-1) ?? ''];
    if (words === undefined) response.writeHead(404).end();
    else response.end(pdf(words));
  });
  assert.equal(await killFetch(temporaryFolder(t), mirror, 50), 50);
});
