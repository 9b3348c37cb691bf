import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files below a folder at any depth, as paths from it with forward slashes, sorted. */
export function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
}
