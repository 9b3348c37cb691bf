import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../src/content/replace-file.ts';

/** All that a built site depends on. */
const inputs = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const record = 'dist/.built-from';

function files(path: string): string[] {
  const found = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return found.map((entry) => join(entry.parentPath, entry.name)).filter((name) => !/(?:^|\/)\.(?:cache|pending)\//.test(name));
}

const digest = createHash('sha256');
const content = process.env['CONTENT_DIR'];
for (const path of content ? [...inputs, content] : inputs) {
  for (const name of path.includes('.') && !path.startsWith('.') ? [path] : files(path).sort())
    digest.update(`${name}\0`).update(readFileSync(name));
}
digest.update(JSON.stringify([process.env['SITE_URL'], process.env['BASE_PATH'], content]));
const now = digest.digest('hex');

if (existsSync(record) && readFileSync(record, 'utf8') === now) {
  console.log('The site is built already, and nothing has changed since.');
} else {
  const { status } = spawnSync('astro', ['build'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  replaceFile(record, now);
}
