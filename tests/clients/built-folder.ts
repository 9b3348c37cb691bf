import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { filesBelow } from '../../src/content/files-below.ts';
import { UnusableFile } from '../../src/content/unusable-file.ts';

/** A built site as clients read it: files, and the addresses at which they will stand. */
export interface BuiltFolder {
  root: string;
  /** A folder with the official documents that the site names, as PDF; some may be missing. */
  documents?: string;
  /** Every file, as a path from the folder with forward slashes, sorted. */
  files: readonly string[];
  /** Address of the home page, with a slash at its end. */
  home: string;
  bytes: (file: string) => Buffer;
  text: (file: string) => string;
  /** @returns the value of a file of JSON, of which nothing is known */
  json: (file: string) => unknown;
  /** Files whose path a pattern matches. */
  matching: (pattern: RegExp) => string[];
  /** A path of the disk as one from the folder. */
  pathOf: (place: string) => string;
  /** The file that answers an address: nothing where the address is another site's, or nothing answers. */
  fileAt: (address: string) => string | undefined;
}

/** Reads a built site, whose address is the one its home page names as its own. */
export function builtFolder(root: string, documents?: string): BuiltFolder {
  const files = filesBelow(root);
  const known = new Set(files);
  const bytes = (file: string) => readFileSync(join(root, file));
  const text = (file: string) => bytes(file).toString('utf8');
  const home = known.has('index.html') ? text('index.html').match(/<link rel="canonical" href="([^"]+)"/)?.[1] : undefined;
  if (!home) throw new UnusableFile({ path: root, reason: 'this is not a built site', todo: 'run npm run build, or name another folder' });
  return {
    root,
    ...(documents ? { documents } : {}),
    files,
    home,
    bytes,
    text,
    json: (file) => JSON.parse(text(file)),
    matching: (pattern) => files.filter((file) => pattern.test(file)),
    pathOf: (place) => relative(root, place).split(sep).join('/'),
    fileAt: (address) => {
      if (!address.startsWith(home)) return undefined;
      const path = decodeURIComponent(new URL(address).pathname.slice(new URL(home).pathname.length));
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      return known.has(file) ? file : undefined;
    },
  };
}
