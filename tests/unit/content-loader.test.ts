import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { LoaderContext } from 'astro/loaders';
import { entryLoader } from '../../src/content/loaders.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { versionedContent } from '../versioned-content.ts';
import { writeContent } from '../write-content.ts';

type Stored = Parameters<LoaderContext['store']['set']>[0];

/** As much of Astro's store as a loader needs. */
function memoryStore() {
  const entries = new Map<string, Stored>();
  const store = {
    get: (id: string) => entries.get(id),
    clear: () => entries.clear(),
    set: (entry: Stored) => entries.set(entry.id, entry).has(entry.id),
  };
  const context = { store, generateDigest: (value: unknown) => String(value) } as unknown as LoaderContext;
  return { entries, load: (root: string) => entryLoader(root, 'findings').load(context) };
}

test('a file that is as it was comes from the store; one that is not is read, and one that is gone is forgotten', async (t) => {
  const root = temporaryFolder(t);
  writeContent(root, versionedContent);
  const path = (id: string) => join(root, 'findings', `${id}.md`);
  const { entries, load } = memoryStore();
  await load(root);
  const ids = [...entries.keys()];
  const [changed = '', gone = '', same = ''] = ids;
  const before = new Map(entries);

  writeFileSync(path(changed), readFileSync(path(changed), 'utf8').replace(/\n---\n.*$/s, '\n---\nOther words.\n'));
  rmSync(path(gone));
  await load(root);
  assert.deepEqual(
    [...entries.keys()],
    ids.filter((id) => id !== gone),
  );
  assert.equal(entries.get(changed)?.body, 'Other words.');
  assert.equal(entries.get(same), before.get(same), 'the entry itself');
});
