import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltBundle } from './small-file.ts';

/** Where the built bundles lie in a site that is being built. */
const folder = 'bundles';

/** Lays the files of bundles out where they belong, and removes the bundles. @param site folder of the site that is being built */
export function unpackBundles(site: string): void {
  const made = new Set<string>();
  for (const name of readdirSync(join(site, folder))) {
    const bundle: BuiltBundle = JSON.parse(readFileSync(join(site, folder, name), 'utf8'));
    for (const [path, text] of bundle) {
      const file = join(site, path);
      const parent = dirname(file);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(file, text);
    }
  }
  rmSync(join(site, folder), { recursive: true });
}
