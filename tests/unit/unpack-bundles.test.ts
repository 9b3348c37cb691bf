import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { BuiltBundle } from '../../src/site/files/small-file.ts';
import { unpackBundles } from '../../src/site/files/unpack-bundles.ts';

test('files of bundles stand at their addresses, and the bundles are gone', (t) => {
  const site = mkdtempSync(join(tmpdir(), 'followthrough-bundles-'));
  t.after(() => rmSync(site, { recursive: true }));
  const bundle: BuiltBundle = [
    ['/findings/a-2024-01/pa-1.txt', 'One – “two”\n'],
    ['/findings/a-2024-01/pa-1.bib', '@report{}\n'],
    ['/feeds/areas/a/send.xml', '<rss/>'],
  ];
  mkdirSync(join(site, 'bundles'));
  mkdirSync(join(site, 'findings/a-2024-01/pa-1'), { recursive: true });
  writeFileSync(join(site, 'bundles/a.json'), JSON.stringify(bundle));

  unpackBundles(site);

  for (const [path, text] of bundle) assert.equal(readFileSync(join(site, path), 'utf8'), text);
  assert.equal(existsSync(join(site, 'bundles')), false);
});
