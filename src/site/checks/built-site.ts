import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOnceAdded } from '../../content/checks/lines-once-added.ts';
import { filesBelow } from '../../content/files-below.ts';
import { readLedgerFile } from '../../content/read-ledger-file.ts';
import { readTextFile } from '../../content/read-text-file.ts';
import { count } from '../../domain/words/count.ts';
import type { BuiltSite } from './check-urls.ts';
import { inertPage, inertStyles } from './inert-page.ts';

/** Where a content folder keeps every address ever published, one per line. */
export const publishedFile = (content: string): string => join(content, 'published.txt');

/** Every address that a content folder says was published. */
export const publishedAddresses = (content: string): string[] =>
  existsSync(publishedFile(content)) ? linesOf(readTextFile(publishedFile(content))) : [];

/**
 * Reads what `checkUrls` checks.
 * @param base path below which the site is served, such as `/followthrough`
 */
export function builtSite(dist: string, content: string, base: string): BuiltSite {
  const list = publishedFile(content);
  return {
    files: new Set(filesBelow(dist)),
    ledger: readLedgerFile(content),
    published: publishedAddresses(content),
    onceListed: existsSync(list) ? linesOnceAdded(list).filter((line) => line.startsWith('/')) : [],
    redirect: (file) => (file.endsWith('.html') ? redirectOf(readFileSync(join(dist, file), 'utf8'), base) : undefined),
  };
}

/**
 * What in a built site's pages, pictures and styles a strict Content-Security-Policy would refuse.
 * @param files paths below `dist`
 * @returns a sentence for each, with the first file that has it and the number of others
 */
export function inertSite(dist: string, files: Iterable<string>): string[] {
  const found = new Map<string, string[]>();
  for (const file of [...files].sort()) {
    const check = /\.(?:html?|svg)$/i.test(file) ? inertPage : file.endsWith('.css') ? inertStyles : undefined;
    for (const problem of new Set(check?.(readFileSync(join(dist, file), 'utf8')))) {
      const others = found.get(problem);
      if (others) others.push(file);
      else found.set(problem, [file]);
    }
  }
  return [...found].map(
    ([problem, [first, ...others]]) => `${first}${others.length > 0 ? ` and ${count(others.length, 'other file')}` : ''}: ${problem}`,
  );
}

const linesOf = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || []);

/** The address that a page's refresh leads to; without the base path where it is on this site. */
function redirectOf(html: string, base: string): string | undefined {
  const target = html.slice(0, 2000).match(/<meta http-equiv="refresh" content="[^";]*;\s*url=([^"]+)"/i)?.[1];
  if (!target) return undefined;
  const here = new URL('http://here.invalid/');
  const url = new URL(target, here);
  const root = base.replace(/\/$/, '');
  if (url.origin !== here.origin) return target;
  return url.pathname.startsWith(`${root}/`) ? url.pathname.slice(root.length) : url.pathname;
}
