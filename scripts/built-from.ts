import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../src/content/files-below.ts';
import { ownValue } from '../src/domain/own-value.ts';

/** In a site that `npm run build:changed` built: a digest of what it was built from. */
export const builtFromFile = '.built-from';

/** All of the project that a built site depends on. */
const inputs = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** What the environment tells pages. */
const settings = ['SHARD', 'SITE_URL', 'BASE_PATH', 'REPOSITORY_URL', 'CONTACT_URL'];
/** What commands keep for themselves in a content folder: their own folders, and when each address was last asked. */
const kept = /(?:^|\/)\.(?:cache|pending)\/|(?:^|\/)fetched\.csv$/;

function files(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return filesBelow(path)
    .map((name) => join(path, name))
    .filter((name) => !kept.test(name));
}

/**
 * Digest of all that a built site depends on. Call it with the content folder's lock.
 * @param content the content folder, where it is not the project's own
 */
export function builtFrom(content: string | undefined): string {
  const digest = createHash('sha256');
  for (const path of content ? [...inputs, content] : inputs) {
    for (const name of files(path)) digest.update(`${name}\0`).update(readFileSync(name));
  }
  digest.update(JSON.stringify([...settings.map((name) => ownValue(process.env, name)), content]));
  return digest.digest('hex');
}
