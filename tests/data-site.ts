import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { SiteContent } from '../src/content/index/index-content.ts';
import { dataPackage } from '../src/site/exports/data-package.ts';
import { dataSet } from '../src/site/exports/data-set.ts';
import { dataFixture } from './data-fixture.ts';
import { temporaryFolder } from './temporary-folder.ts';

const isInstalled = await import('@duckdb/node-api').then(
  () => true,
  () => false,
);

/** Of a test that asks DuckDB, which a machine may lack. */
export const needsDuckDB = { skip: isInstalled ? false : 'DuckDB is not installed' };

/** The data of a built site, in a folder that is gone after the test. @returns the folder */
export function builtData(t: TestContext, content: SiteContent = dataFixture): string {
  const site = temporaryFolder(t);
  const address = (path: string) => `https://site.example${path}`;
  const set = dataSet(content, address);
  mkdirSync(join(site, 'data'));
  for (const { file, bytes } of set.files) writeFileSync(join(site, 'data', file), bytes);
  writeFileSync(join(site, 'data/datapackage.json'), JSON.stringify(dataPackage(set, address)));
  return site;
}
